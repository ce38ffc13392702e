import { Version2Client } from 'jira.js';
import { NOTE, address, assert, done, refused } from './check.mjs';

const jira = new Version2Client({
    host: address.href.replace(/\/$/, ''),
    authentication: { basic: { username: 'ada', password: 'ada' } },
    newErrorHandling: true,
});
const status = error => error.status;

assert.equal((await jira.serverInfo.getServerInfo()).deploymentType, 'Server');
assert.equal((await jira.myself.getCurrentUser()).name, 'ada');
assert.equal((await jira.projects.getProject('CLI')).name, 'Clients');

const made = await jira.issues.createIssue({
    fields: {
        project: { key: 'CLI' },
        issuetype: { name: 'Task' },
        summary: 'Made by jira.js',
        assignee: { name: 'ben' },
        [NOTE]: 'noted by jira.js',
    },
});
const issueIdOrKey = made.key;
let issue = await jira.issues.getIssue({ issueIdOrKey, expand: 'names,schema,transitions' });
assert.equal(issue.fields.summary, 'Made by jira.js');
assert.equal(issue.fields.assignee.name, 'ben');
assert.equal(issue.fields[NOTE], 'noted by jira.js');
assert.equal(issue.names.summary, 'Summary');

await jira.issues.editIssue({
    issueIdOrKey,
    fields: { summary: 'Changed by jira.js', [NOTE]: 'changed' },
    update: { labels: [{ add: 'jira-js' }] },
});
await jira.issues.assignIssue({ issueIdOrKey, name: 'ada' });
const comment = await jira.issueComments.addComment({ issueIdOrKey, body: 'Said by jira.js' });
await jira.issueComments.updateComment({ issueIdOrKey, id: comment.id, body: 'Said again' });
await jira.issueWatchers.addWatcher({ issueIdOrKey, accountId: 'ben' });
await jira.issueLinks.linkIssues({
    type: { name: 'Blocks' },
    inwardIssue: { key: issueIdOrKey },
    outwardIssue: { key: 'CLI-1' },
});
await jira.issueProperties.setIssueProperty({ issueIdOrKey, propertyKey: 'client', propertyValue: { by: 'jira.js' } });

issue = await jira.issues.getIssue({ issueIdOrKey });
assert.equal(issue.fields.summary, 'Changed by jira.js');
assert.equal(issue.fields[NOTE], 'changed');
assert.deepEqual(issue.fields.labels, ['jira-js']);
assert.equal(issue.fields.assignee.name, 'ada');
assert.equal(issue.fields.comment.comments[0].body, 'Said again');
assert.equal(issue.fields.watches.watchCount, 1);
assert.equal(issue.fields.issuelinks[0].outwardIssue.key, 'CLI-1');
const property = await jira.issueProperties.getIssueProperty({ issueIdOrKey, propertyKey: 'client' });
assert.deepEqual(property.value, { by: 'jira.js' });
await jira.issueWatchers.removeWatcher({ issueIdOrKey, username: 'ben' });
assert.equal((await jira.issueWatchers.getIssueWatchers({ issueIdOrKey })).watchCount, 0);

const { transitions } = await jira.issues.getTransitions({ issueIdOrKey, expand: 'transitions.fields' });
await jira.issues.doTransition({
    issueIdOrKey,
    transition: { id: transitions[0].id },
    update: { comment: [{ add: { body: 'On its way' } }] },
});
issue = await jira.issues.getIssue({ issueIdOrKey });
assert.equal(issue.fields.status.name, transitions[0].to.name);
assert.equal(issue.fields.comment.comments[1].body, 'On its way');

const jql = 'project = CLI ORDER BY key';
const first = await jira.issueSearch.searchForIssuesUsingJql({ jql, maxResults: 1, fields: ['summary'] });
const second = await jira.issueSearch.searchForIssuesUsingJqlPost({ jql, startAt: 1, maxResults: 1 });
assert.equal(first.issues.length, 1);
assert.notEqual(first.issues[0].key, second.issues[0].key);
assert.ok(first.total >= 2);

assert.equal(await refused(() => jira.issues.getIssue({ issueIdOrKey: 'CLI-99999' }), status), 404);
assert.equal(await refused(() => jira.issues.createIssue({ fields: { project: { key: 'CLI' } } }), status), 400);
const wrong = () => jira.issueSearch.searchForIssuesUsingJql({ jql: 'nonsense = 1' });
assert.equal(await refused(wrong, status), 400);

await jira.issues.deleteIssue({ issueIdOrKey });
assert.equal(await refused(() => jira.issues.getIssue({ issueIdOrKey }), status), 404);
done();
