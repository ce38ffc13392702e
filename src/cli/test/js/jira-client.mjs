import JiraApi from 'jira-client';
import { NOTE, address, assert, done, refused } from './check.mjs';

const jira = new JiraApi({
    protocol: 'http',
    host: address.hostname,
    port: address.port,
    base: address.pathname.replace(/^\//, ''),
    username: 'ada',
    password: 'ada',
    apiVersion: '2',
});
// the client hides the status and keeps what the host says
const said = error => JSON.parse(error.message);
const missing = { errorMessages: ['Issue Does Not Exist'], errors: {} };

assert.equal((await jira.getCurrentUser()).name, 'ada');
assert.equal((await jira.getProject('CLI')).name, 'Clients');
assert.equal((await jira.listPriorities()).length, 5);
assert.ok((await jira.listFields()).some(field => field.id === NOTE));

const made = await jira.addNewIssue({
    fields: {
        project: { key: 'CLI' },
        issuetype: { name: 'Task' },
        summary: 'Made by jira-client',
        [NOTE]: 'noted by jira-client',
    },
});
const key = made.key;
assert.equal((await jira.findIssue(key)).fields[NOTE], 'noted by jira-client');

await jira.updateIssue(key, { fields: { summary: 'Changed by jira-client' } });
await jira.updateAssignee(key, 'ben');
const comment = await jira.addComment(key, 'Said by jira-client');
await jira.updateComment(key, comment.id, 'Said again');
await jira.addWatcher(key, 'ben');
await jira.issueLink({ type: { name: 'Blocks' }, inwardIssue: { key }, outwardIssue: { key: 'CLI-1' } });

const issue = await jira.findIssue(key);
assert.equal(issue.fields.summary, 'Changed by jira-client');
assert.equal(issue.fields.assignee.name, 'ben');
assert.equal(issue.fields.comment.comments[0].body, 'Said again');
assert.equal(issue.fields.issuelinks.length, 1);
assert.equal((await jira.getIssueWatchers(key)).watchers[0].name, 'ben');
await jira.deleteIssueLink(issue.fields.issuelinks[0].id);

const { transitions } = await jira.listTransitions(key);
await jira.transitionIssue(key, {
    transition: { id: transitions[0].id },
    update: { comment: [{ add: { body: 'On its way' } }] },
});
assert.equal((await jira.getComments(key)).comments[1].body, 'On its way');
assert.equal((await jira.findIssue(key)).fields.status.name, transitions[0].to.name);

const first = await jira.searchJira('project = CLI ORDER BY key', { maxResults: 1, fields: ['summary'] });
const second = await jira.searchJira('project = CLI ORDER BY key', { startAt: 1, maxResults: 1 });
assert.notEqual(first.issues[0].key, second.issues[0].key);

assert.deepEqual(await refused(() => jira.findIssue('CLI-99999'), said), missing);
assert.ok((await refused(() => jira.addNewIssue({ fields: {} }), said)).errors.project);

await jira.deleteIssue(key);
assert.deepEqual(await refused(() => jira.findIssue(key), said), missing);
done();
