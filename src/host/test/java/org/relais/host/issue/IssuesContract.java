package org.relais.host.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.host.db.Database;
import org.relais.host.project.Components;
import org.relais.host.project.HostComponent;
import org.relais.host.project.HostProject;
import org.relais.host.project.HostVersion;

/** What issues and all that hangs on them do, on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IssuesContract {
    private static final Set<String> NOBODY = Set.of();

    private SmallOffice office;
    private HostIssue issue;

    abstract Database open();

    @BeforeAll
    void moveIn() {
        office = new SmallOffice(open());
    }

    @BeforeEach
    void anIssue() {
        issue = office.issue("The door squeaks");
        office.news.clear();
    }

    @AfterAll
    void moveOut() {
        office.database.close();
    }

    @Test
    void an_update_is_news_once_and_only_after_the_commit() {
        office.database.transactions().executeWithoutResult(tx -> {
            issue.setSummary("The door is silent");
            office.issues.update(office.ben, issue);
            assertThat(office.news).isEmpty();
        });
        assertThat(office.news).hasSize(1);
        IssueHappening told = office.news.get(0);
        assertThat(told.eventTypeId()).isEqualTo(IssueHappening.UPDATED);
        assertThat(told.author()).isEqualTo(office.ben);
        assertThat(told.issue().getSummary()).isEqualTo("The door is silent");
        assertThat(told.changes()).extracting(History.Change::field).containsExactly("summary");
        assertThat(told.changeGroupId()).isNotNull();
        assertThat(told.sendMail()).isTrue();
        assertThat(told.when()).isEqualTo(SmallOffice.NOON);
    }

    @Test
    void what_is_rolled_back_is_no_news() {
        assertThatThrownBy(() -> office.database.transactions().executeWithoutResult(tx -> {
                    issue.setSummary("Never");
                    office.issues.update(office.ben, issue);
                    office.comments.add(issue.getId(), office.ben, "Never said");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        office.database.transactions().executeWithoutResult(tx -> {
            office.comments.add(issue.getId(), office.ben, "Taken back");
            tx.setRollbackOnly();
        });
        assertThat(office.news).isEmpty();
        assertThat(office.again(issue).getSummary()).isEqualTo("The door squeaks");
    }

    @Test
    void whoever_hears_news_may_write_and_the_others_hear_it_all_the_same() {
        List<String> heard = new ArrayList<>();
        office.issues.addNews(happening -> {
            if (happening.eventTypeId() != IssueHappening.UPDATED || !heard.isEmpty()) return;
            heard.add(happening.issue().getKey());
            office.comments.add(happening.issue().getId(), office.ana, "I heard");
            throw new IllegalStateException("a listener that fails");
        });
        List<Long> last = new ArrayList<>();
        office.issues.addNews(happening -> last.add(happening.eventTypeId()));
        issue.setDescription("It does");
        office.issues.update(office.ben, issue);
        assertThat(office.comments.all(issue.getId()))
                .extracting(HostComment::getBody)
                .containsExactly("I heard");
        assertThat(last).contains(IssueHappening.UPDATED, IssueHappening.COMMENTED);
    }

    @Test
    void an_update_without_dispatch_is_written_and_told_to_nobody() {
        issue.setAssignee(office.ben);
        Update update = office.issues.update(office.ana, issue, Dispatch.NONE);
        assertThat(update.changes()).extracting(History.Change::field).containsExactly("assignee");
        assertThat(office.again(issue).getAssignee()).isEqualTo(office.ben);
        assertThat(office.news).isEmpty();
    }

    @Test
    void whoever_keeps_an_index_hears_once_within_the_transaction_of_all_that_was_written() {
        HostIssue other = office.issue("The window is open");
        List<Collection<Long>> written = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        office.issues.addWritten(ids -> {
            written.add(ids);
            office.issues.byIds(ids).forEach(one -> seen.add(one.getSummary()));
        });
        office.database.transactions().executeWithoutResult(tx -> {
            issue.setSummary("The door is oiled");
            office.issues.update(office.ben, issue);
            office.comments.add(issue.getId(), office.ben, "Done");
            office.properties.set(other.getId(), "note", "{}");
            assertThat(written).isEmpty();
        });
        assertThat(written).containsExactly(List.of(issue.getId(), other.getId()));
        assertThat(seen).containsExactly("The door is oiled", "The window is open");
    }

    @Test
    void an_index_that_fails_takes_the_write_back() {
        List<Boolean> broken = new ArrayList<>(List.of(true));
        office.issues.addWritten(ids -> {
            if (broken.isEmpty()) return;
            throw new IllegalStateException("the index is broken");
        });
        issue.setSummary("Lost");
        assertThatThrownBy(() -> office.issues.update(office.ben, issue)).hasMessage("the index is broken");
        broken.clear();
        assertThat(office.again(issue).getSummary()).isEqualTo("The door squeaks");
        assertThat(office.news).isEmpty();
    }

    @Test
    void labels_that_were_only_read_do_not_undo_those_that_somebody_else_set() {
        HostIssue old = office.again(issue);
        assertThat(old.getLabels()).isEmpty();
        issue.setLabels(List.of("noise"));
        office.issues.update(office.ben, issue);
        old.setSummary("The door speaks");
        office.issues.update(office.ana, old);
        assertThat(office.again(issue).getLabels()).containsExactly("noise");
        assertThat(old.getLabels()).containsExactly("noise");
    }

    @Test
    void components_and_versions_come_and_go_with_a_line_of_history_each() {
        HostComponent doors = office.projects.component(office.desk, "Doors");
        HostComponent windows = office.projects.component(office.desk, "Windows");
        HostVersion spring = office.projects.version(office.desk, "Spring", false, false, "2027-03-20");
        issue.setComponents(List.of(doors));
        issue.setFixVersions(List.of(spring));
        office.issues.update(office.ana, issue);
        HostIssue later = office.again(issue);
        assertThat(later.components()).containsExactly(doors);
        assertThat(later.fixVersions()).containsExactly(spring);
        assertThat(later.affectedVersions()).isEmpty();
        later.setComponents(List.of(windows));
        Update update = office.issues.update(office.ana, later, Dispatch.UPDATED);
        assertThat(update.changes())
                .containsExactly(
                        new History.Change("jira", "Component", String.valueOf(doors.id()), "Doors", null, null),
                        new History.Change("jira", "Component", null, null, String.valueOf(windows.id()), "Windows"));
        new Components(office.database).delete(windows.id());
        assertThat(office.again(issue).components()).isEmpty();
    }

    @Test
    void a_comment_for_a_role_or_a_group_is_found_by_them_alone() {
        long developers = office.roles.role("Developers");
        office.comments.add(issue.getId(), office.ana, "For all");
        office.comments.add(issue.getId(), office.ana, "For developers", Restriction.toRole(developers), true);
        office.comments.add(issue.getId(), office.ana, "For the guards", Restriction.toGroup("guards"), true);
        assertThat(bodies(NOBODY, NOBODY)).containsExactly("For all");
        assertThat(bodies(Set.of("Developers"), NOBODY)).containsExactly("For all", "For developers");
        assertThat(bodies(NOBODY, Set.of("guards"))).containsExactly("For all", "For the guards");
        assertThat(office.comments.count(issue.getId(), Set.of("Developers"), Set.of("guards")))
                .isEqualTo(3);
        assertThat(office.comments.page(issue.getId(), Set.of("Developers"), Set.of("guards"), 1, 1))
                .extracting(HostComment::getBody)
                .containsExactly("For developers");
        assertThat(office.news)
                .extracting(told -> told.comment().getBody())
                .containsExactly("For all", "For developers", "For the guards");
    }

    private List<String> bodies(Set<String> roles, Set<String> groups) {
        return office.comments.of(issue.getId(), roles, groups).stream()
                .map(HostComment::getBody)
                .toList();
    }

    @Test
    void an_edited_comment_keeps_its_author_and_says_who_edited_it() {
        HostComment comment = office.comments.add(issue.getId(), office.ana, "Wrods");
        HostComment edited = office.comments.edit(comment.id(), office.ben, "Words", Restriction.NONE, true);
        assertThat(edited.getBody()).isEqualTo("Words");
        assertThat(edited.getAuthorApplicationUser()).isEqualTo(office.ana);
        assertThat(edited.getUpdateAuthorApplicationUser()).isEqualTo(office.ben);
        assertThat(edited.created()).isEqualTo(comment.created());
        assertThat(office.news)
                .extracting(IssueHappening::eventTypeId)
                .containsExactly(IssueHappening.COMMENTED, IssueHappening.COMMENT_EDITED);
    }

    @Test
    void a_deleted_comment_leaves_its_words_to_the_history_unless_they_were_for_a_few() {
        HostComment open = office.comments.add(issue.getId(), office.ana, "Said to all");
        HostComment closed =
                office.comments.add(issue.getId(), office.ana, "A secret", Restriction.toGroup("guards"), true);
        office.comments.delete(open.id(), office.ben, true);
        office.comments.delete(closed.id(), office.ben, true);
        assertThat(office.comments.all(issue.getId())).isEmpty();
        assertThat(office.issues.history().all(issue.getId()))
                .flatExtracting(History.Group::changes)
                .extracting(History.Change::field, History.Change::oldText)
                .containsExactly(tuple("Comment", "Said to all"), tuple("Comment", ""));
        assertThat(office.news.get(3).eventTypeId()).isEqualTo(IssueHappening.COMMENT_DELETED);
    }

    @Test
    void a_link_stands_in_both_histories_and_is_made_once() {
        HostIssue other = office.issue("The hinge is dry");
        office.news.clear();
        long blocks = office.links.types().byName("Blocks").orElseThrow().id();
        HostLink link = office.links.add(blocks, other.getId(), issue.getId(), office.ana);
        assertThat(office.links.add(blocks, other.getId(), issue.getId(), office.ana))
                .isEqualTo(link);
        assertThat(office.links.of(issue.getId())).containsExactly(link);
        assertThat(link.words(issue.getId())).isEqualTo("is blocked by");
        assertThat(link.other(issue.getId())).isEqualTo(other.getId());
        assertThat(linkTexts(issue)).containsExactly("This issue is blocked by " + other.getKey());
        assertThat(linkTexts(other)).containsExactly("This issue blocks " + issue.getKey());
        assertThat(office.news).hasSize(2).noneMatch(IssueHappening::sendMail);
        office.links.remove(link.id(), office.ana);
        assertThat(office.links.of(other.getId())).isEmpty();
    }

    private List<String> linkTexts(HostIssue end) {
        return office.issues.history().all(end.getId()).stream()
                .flatMap(group -> group.changes().stream())
                .map(History.Change::newText)
                .toList();
    }

    @Test
    void an_issue_cannot_be_linked_to_itself() {
        long blocks = office.links.types().byName("Blocks").orElseThrow().id();
        assertThatThrownBy(() -> office.links.add(blocks, issue.getId(), issue.getId(), office.ana))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_links_of_twenty_issues_are_read_in_one_statement() {
        long blocks = office.links.types().byName("Blocks").orElseThrow().id();
        List<Long> others = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            HostIssue other = office.issue("No. " + i);
            office.links.add(blocks, issue.getId(), other.getId(), office.ana);
            others.add(other.getId());
        }
        office.database.statements().start();
        List<HostLink> found = office.links.ofAll(others);
        List<HostIssue> ends = office.issues.byIds(others);
        assertThat(office.database.statements().total()).isEqualTo(2);
        assertThat(found).hasSize(20);
        assertThat(ends).hasSize(20);
    }

    @Test
    void watching_twice_is_watching_once() {
        office.watchers.add(issue.getId(), office.ben);
        office.watchers.add(issue.getId(), office.ben);
        office.watchers.add(issue.getId(), office.ana);
        assertThat(office.watchers.of(issue.getId())).containsExactly(office.ana, office.ben);
        assertThat(office.watchers.count(issue.getId())).isEqualTo(2);
        office.watchers.remove(issue.getId(), office.ben);
        assertThat(office.watchers.watches(issue.getId(), office.ben)).isFalse();
        assertThat(office.watchers.watches(issue.getId(), null)).isFalse();
    }

    @Test
    void a_property_is_json_of_bounded_length_under_a_key() {
        assertThat(office.properties.set(issue.getId(), "relais", "{\"a\":1}")).isTrue();
        assertThat(office.properties.set(issue.getId(), "relais", "[2]")).isFalse();
        assertThat(office.properties.get(issue.getId(), "relais")).contains("[2]");
        assertThat(office.properties.get(List.of(issue.getId(), -1L), "relais")).containsOnlyKeys(issue.getId());
        assertThat(office.properties.keys(issue.getId())).containsExactly("relais");
        assertThat(office.properties.delete(issue.getId(), "relais")).isTrue();
        assertThat(office.properties.delete(issue.getId(), "relais")).isFalse();
        refused("relais", "{\"a\":", IssueProperties.Fault.NOT_JSON);
        refused("relais", "{} {}", IssueProperties.Fault.NOT_JSON);
        refused("relais", "", IssueProperties.Fault.NOT_JSON);
        refused("relais", "\"" + "x".repeat(IssueProperties.MOST) + "\"", IssueProperties.Fault.TOO_LONG);
        refused("k".repeat(256), "1", IssueProperties.Fault.KEY_TOO_LONG);
        refused(" ", "1", IssueProperties.Fault.KEY_MISSING);
    }

    private void refused(String key, String json, IssueProperties.Fault why) {
        assertThatThrownBy(() -> office.properties.set(issue.getId(), key, json))
                .isInstanceOfSatisfying(IssueProperties.Refused.class, refused -> assertThat(refused.fault())
                        .isEqualTo(why));
    }

    @Test
    void a_deleted_issue_takes_its_subtasks_and_all_that_hangs_on_it_along() {
        List<String> tables = List.of(
                "issue",
                "issue_label",
                "issue_component",
                "issue_version",
                "issue_comment",
                "issue_watcher",
                "issue_property",
                "issue_link",
                "change_group",
                "change_item",
                "os_entry",
                "os_step",
                "os_step_previous",
                "moved_issue_key");
        var before = tables.stream().collect(Collectors.toMap(table -> table, office::rows));
        HostIssue parent = office.issue("To be deleted");
        HostIssue child = office.subtask(parent, "A part of it");
        furnish(parent);
        furnish(child);
        office.news.clear();
        office.issues.delete(office.ben, parent.getId());
        assertThat(tables.stream().collect(Collectors.toMap(table -> table, office::rows)))
                .isEqualTo(before);
        assertThat(office.news)
                .extracting(told -> told.issue().getKey())
                .containsExactly(child.getKey(), parent.getKey());
        assertThat(office.news).allMatch(told -> told.eventTypeId() == IssueHappening.DELETED);
        HostIssue gone = (HostIssue) office.news.get(1).issue();
        assertThat(gone.getLabels()).containsExactly("doomed");
        assertThat(gone.components()).extracting(HostComponent::name).containsExactly("Doors");
    }

    private void furnish(HostIssue one) {
        one.setLabels(List.of("doomed"));
        one.setComponents(List.of(office.projects.component(office.desk, "Doors")));
        one.setFixVersions(List.of(office.projects.version(office.desk, "Spring", false, false, null)));
        office.issues.update(office.ana, one);
        office.comments.add(one.getId(), office.ana, "Soon gone");
        office.watchers.add(one.getId(), office.ben);
        office.properties.set(one.getId(), "note", "1");
        long relates = office.links.types().byName("Relates").orElseThrow().id();
        office.links.add(relates, one.getId(), issue.getId());
        office.links.add(relates, issue.getId(), one.getId());
    }

    @Test
    void what_is_gone_cannot_be_deleted_again() {
        office.issues.delete(office.ana, issue.getId());
        assertThatThrownBy(() -> office.issues.delete(office.ana, issue.getId()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_moved_issue_is_found_by_its_old_key_and_so_are_its_subtasks() {
        HostProject vault = office.project("V" + issue.getId(), "Vault", true);
        HostIssue child = office.subtask(issue, "A part of it");
        issue.setComponents(List.of(office.projects.component(office.desk, "Doors")));
        office.issues.update(office.ana, issue);
        office.news.clear();
        String old = issue.getKey();
        HostIssue moved = office.issues.move(office.ana, issue.getId(), vault, office.task);
        assertThat(moved.getKey()).isEqualTo(vault.key() + "-1");
        assertThat(office.issues.byKey(old)).contains(moved);
        assertThat(office.issues.byCurrentKey(old)).isEmpty();
        assertThat(office.issues.oldKeys(moved.getId())).containsExactly(old);
        assertThat(office.again(child).getKey()).isEqualTo(vault.key() + "-2");
        assertThat(office.again(child).getProjectId()).isEqualTo(vault.id());
        assertThat(office.again(moved).components()).isEmpty();
        assertThat(office.news)
                .extracting(IssueHappening::eventTypeId)
                .containsExactly(IssueHappening.MOVED, IssueHappening.MOVED);
        HostIssue back = office.issues.move(office.ana, moved.getId(), office.desk, office.task);
        assertThat(back.getKey()).isNotEqualTo(old);
        assertThat(office.issues.byKey(old)).contains(back);
    }

    @Test
    void the_history_knows_who_changed_what_and_when() {
        issue.setAssignee(office.ben);
        Update update = office.issues.update(office.ana, issue, Dispatch.UPDATED);
        List<History.Group> all = office.issues.history().all(issue.getId());
        assertThat(all).hasSize(1);
        assertThat(all.get(0).author()).isEqualTo(office.ana);
        assertThat(all.get(0).when()).isEqualTo(SmallOffice.NOON);
        assertThat(all.get(0).changes())
                .containsExactly(new History.Change("jira", "assignee", null, null, office.ben.key(), "Ben Brauer"));
        assertThat(office.issues.history().group(update.changeGroupId())).contains(all.get(0));
    }
}
