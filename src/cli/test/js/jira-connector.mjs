import JiraClient from 'jira-connector';
import { NOTE, address, assert, done, refused } from './check.mjs';

const jira = new JiraClient({
    protocol: 'http',
    host: address.hostname,
    port: address.port,
    path_prefix: `${address.pathname}/`,
    basic_auth: { username: 'ada', password: 'ada' },
});
const status = error => (typeof error === 'string' ? JSON.parse(error) : error).statusCode;

assert.equal((await jira.serverInfo.getServerInfo({})).serverTitle, 'Jira');
assert.equal((await jira.myself.getMyself()).name, 'ada');
assert.equal((await jira.project.getProject({ projectIdOrKey: 'CLI' })).name, 'Clients');

const made = await jira.issue.createIssue({
    fields: {
        project: { key: 'CLI' },
        issuetype: { name: 'Task' },
        summary: 'Made by jira-connector',
        [NOTE]: 'noted by jira-connector',
    },
});
const issueKey = made.key;
assert.equal((await jira.issue.getIssue({ issueKey })).fields[NOTE], 'noted by jira-connector');

await jira.issue.editIssue({ issueKey, issue: { fields: { summary: 'Changed by jira-connector' } } });
await jira.issue.assignIssue({ issueKey, assignee: 'ben' });
await jira.issue.addComment({ issueKey, body: 'Said by jira-connector' });
await jira.issue.addWatcher({ issueKey, watcher: 'ben' });
await jira.issue.setProperty({ issueKey, propertyKey: 'client', propertyValue: { by: 'connector' } });
await jira.issueLink.createIssueLink({
    issueLink: { type: { name: 'Blocks' }, inwardIssue: { key: issueKey }, outwardIssue: { key: 'CLI-1' } },
});

const issue = await jira.issue.getIssue({ issueKey });
assert.equal(issue.fields.summary, 'Changed by jira-connector');
assert.equal(issue.fields.assignee.name, 'ben');
assert.equal(issue.fields.comment.comments[0].body, 'Said by jira-connector');
assert.equal(issue.fields.watches.watchCount, 1);
assert.equal(issue.fields.issuelinks[0].outwardIssue.key, 'CLI-1');
assert.deepEqual((await jira.issue.getProperty({ issueKey, propertyKey: 'client' })).value, { by: 'connector' });

const { transitions } = await jira.issue.getTransitions({ issueKey });
await jira.issue.transitionIssue({
    issueKey,
    transition: { id: transitions[0].id },
    update: { comment: [{ add: { body: 'On its way' } }] },
});
assert.equal((await jira.issue.getComments({ issueKey })).comments[1].body, 'On its way');

const first = await jira.search.search({ jql: 'project = CLI ORDER BY key', maxResults: 1, fields: ['summary'] });
const second = await jira.search.search({ jql: 'project = CLI ORDER BY key', startAt: 1, maxResults: 1, method: 'GET' });
assert.notEqual(first.issues[0].key, second.issues[0].key);

assert.equal(await refused(() => jira.issue.getIssue({ issueKey: 'CLI-99999' }), status), 404);
assert.equal(await refused(() => jira.issue.createIssue({ fields: {} }), status), 400);

await jira.issue.deleteIssue({ issueKey });
assert.equal(await refused(() => jira.issue.getIssue({ issueKey }), status), 404);
done();
