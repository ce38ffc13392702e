package org.relais.host.web.search;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.web.bean.BulkEditBean;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.host.field.FormParams;
import org.relais.host.field.HostCustomField;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.project.Permissions;
import org.relais.host.search.Search;
import org.relais.host.web.Forbidden;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.CustomInputs;
import org.relais.host.web.issue.IssueAccess;
import org.relais.host.web.issue.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Changing custom fields of the issues of a search: tick a field, say its value, then watch. As in Jira, a field is
 * offered where all of the issues have it on the edit screen in one configuration, and its type allows it; each issue is
 * written like a single one.
 */
@Controller
public final class BulkEditPages {
    private static final String FOLDER = "/secure/views/bulkedit/";
    private static final BulkEditBean NOTHING_MORE = new BulkEditBean() {};

    private final Pages pages;
    private final IssueTable table;
    private final Permissions permissions;
    private final IssueAccess access;
    private final Issues issues;
    private final CustomInputs inputs;
    private final BulkMoves bulk;

    public BulkEditPages(
            Pages pages,
            IssueTable table,
            Permissions permissions,
            IssueAccess access,
            Issues issues,
            CustomInputs inputs,
            BulkMoves bulk) {
        this.pages = pages;
        this.table = table;
        this.permissions = permissions;
        this.access = access;
        this.issues = issues;
        this.inputs = inputs;
        this.bulk = bulk;
    }

    /** A field that cannot be changed here, and why. */
    public record Unavailable(String name, String reason) {}

    @PostMapping(FOLDER + "BulkEditDetails.jspa")
    public ModelAndView ask(HttpServletRequest request) {
        Visit visit = allowed(request);
        return page(HttpStatus.OK, visit, request, chosen(visit, request), new Problems(visit.i18n()));
    }

    @PostMapping(FOLDER + "BulkEditDetailsValidation.jspa")
    public ModelAndView perform(HttpServletRequest request) {
        Visit visit = allowed(request);
        List<HostIssue> chosen = chosen(visit, request);
        Problems problems = new Problems(visit.i18n());
        List<HostCustomField> wanted = offered(visit, chosen).stream()
                .filter(field -> ticked(request).contains(field.getId()))
                .toList();
        if (wanted.isEmpty()) problems.addMessage(visit.i18n().getText("search.bulk.edit.none"));
        Map<String, String[]> sent = Map.copyOf(request.getParameterMap());
        for (HostCustomField field : wanted) {
            CustomInputs.fill(chosen.get(0), field, FormParams.from(field, sent), problems);
        }
        if (problems.any()) return page(HttpStatus.BAD_REQUEST, visit, request, chosen, problems);
        String name = visit.i18n().getText("search.bulk.edit.title");
        BulkMoves.Order order = new BulkMoves.Order(
                "", 0, name, chosen.stream().map(HostIssue::getId).toList());
        BulkMoves.Move move = id -> edited(visit, id, wanted, sent);
        return Redirect.to(FOLDER + "BulkProgress.jspa?id=" + bulk.start(visit, order, move));
    }

    private boolean edited(Visit visit, long id, List<HostCustomField> wanted, Map<String, String[]> sent) {
        Optional<HostIssue> issue =
                issues.byId(id).filter(found -> access.sees(visit, found) && access.mayEdit(visit, found));
        if (issue.isEmpty()) return false;
        Problems problems = new Problems(visit.i18n());
        for (HostCustomField field : wanted) {
            CustomInputs.fill(issue.get(), field, FormParams.from(field, sent), problems);
        }
        if (problems.any()) return false;
        issues.update(visit.person(), issue.get());
        return true;
    }

    private ModelAndView page(
            HttpStatus status, Visit visit, HttpServletRequest request, List<HostIssue> chosen, Problems problems) {
        List<HostCustomField> offered = offered(visit, chosen);
        Map<String, Object> model = new HashMap<>();
        model.put("title", visit.i18n().getText("search.bulk.edit.title"));
        model.put(
                "inputs",
                chosen.isEmpty()
                        ? List.of()
                        : inputs.typed(visit, offered, chosen.get(0), Map.copyOf(request.getParameterMap()), problems));
        model.put("ticked", ticked(request));
        model.put("unavailable", unavailable(visit, chosen, offered));
        model.put("problems", problems);
        model.put("count", chosen.size());
        model.put(
                "ids",
                String.join(
                        ",",
                        chosen.stream().map(one -> String.valueOf(one.getId())).toList()));
        return pages.page(status, "search/bulk-edit", model, "jira.edit.issue");
    }

    private List<HostCustomField> offered(Visit visit, List<HostIssue> chosen) {
        if (chosen.isEmpty()) return List.of();
        return inputs.on("edit", chosen.get(0)).stream()
                .filter(field -> obstacle(visit, field, chosen).isEmpty())
                .toList();
    }

    private List<Unavailable> unavailable(Visit visit, List<HostIssue> chosen, List<HostCustomField> offered) {
        List<Unavailable> all = new ArrayList<>();
        if (chosen.isEmpty()) return all;
        for (HostCustomField field : inputs.on("edit", chosen.get(0))) {
            if (offered.contains(field)) continue;
            obstacle(visit, field, chosen)
                    .ifPresent(key -> all.add(
                            new Unavailable(field.getName(), visit.i18n().getText(key))));
        }
        return all;
    }

    /** The key of what stands against changing a field of all these issues. */
    private Optional<String> obstacle(Visit visit, HostCustomField field, List<HostIssue> chosen) {
        if (chosen.stream().anyMatch(issue -> !access.mayEdit(visit, issue))) {
            return Optional.of("search.bulk.edit.permission");
        }
        FieldConfig first = field.getRelevantConfig(chosen.get(0));
        for (HostIssue issue : chosen) {
            FieldConfig here = field.getRelevantConfig(issue);
            if (here == null || !here.getId().equals(first.getId())) {
                return Optional.of("search.bulk.edit.configuration");
            }
        }
        return Optional.ofNullable(field.getCustomFieldType().availableForBulkEdit(NOTHING_MORE));
    }

    private static Set<String> ticked(HttpServletRequest request) {
        String[] sent = request.getParameterValues("actions");
        return sent == null ? Set.of() : Set.copyOf(Arrays.asList(sent));
    }

    /** The issues that were sent, as far as the visitor sees them. */
    private List<HostIssue> chosen(Visit visit, HttpServletRequest request) {
        String[] sent = request.getParameterValues("issue");
        List<Long> ids = (sent == null ? Stream.<String>empty() : Arrays.stream(sent))
                .flatMap(one -> Stream.of(one.split(",")))
                .filter(one -> one.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(Search.LONGEST_PAGE)
                .toList();
        return table.fetched(ids).stream()
                .filter(issue -> access.sees(visit, issue))
                .toList();
    }

    private Visit allowed(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        if (!permissions.global().hasPermission(GlobalPermissionKey.BULK_CHANGE, visit.signedIn()))
            throw new Forbidden();
        return visit;
    }
}
