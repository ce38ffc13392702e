package org.relais.jira.purpose.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ofbiz.core.entity.GenericEntityException;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.Gate;
import org.relais.jira.home.Option;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeFields;
import org.relais.jira.purpose.PurposeOptions;
import org.relais.jira.purpose.TrailLink;
import org.relais.jira.purpose.TrailLink.Kind;
import org.relais.jira.purpose.field.PartFields;
import org.relais.jira.purpose.field.PurposeField;

/**
 * The administration page <em>Purpose fields</em>: which custom field is which part, and buttons that make them. The
 * class has the page's name because Jira makes its address of it.
 */
@WebSudoRequired
@SupportedMethods(RequestMethod.GET)
public class RelaisPurposeFields extends JiraWebActionSupport {
    private static final String PAGE = "RelaisPurposeFields.jspa";
    private static final int MOST_LINKS = 5;
    private static final String ALL = "all";
    private static final String DENIED = "securitybreach";

    private final transient Gate gate;
    private final transient CurrentVisitor visitor;
    private final transient CustomFieldManager fields;
    private final transient PartFields parts;
    private final transient PurposeFields chosen;
    private final transient IssueLinkTypeManager types;
    private final transient ProjectOptions options;

    @Inject
    public RelaisPurposeFields(
            Gate gate,
            CurrentVisitor visitor,
            CustomFieldManager fields,
            PartFields parts,
            PurposeFields chosen,
            IssueLinkTypeManager types,
            ProjectOptions options) {
        this.gate = gate;
        this.visitor = visitor;
        this.fields = fields;
        this.parts = parts;
        this.chosen = chosen;
        this.types = types;
        this.options = options;
    }

    @Override
    protected String doExecute() {
        return pass().isPresent() ? SUCCESS : DENIED;
    }

    /** Makes the field of a part everywhere, for all projects and issue types, and chooses it; or of all that lack one. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doCreate() throws GenericEntityException {
        Optional<AdminPass> pass = pass();
        if (pass.isEmpty()) return DENIED;
        String asked = asked("part", Part.WHY.word());
        for (Part part : Part.values()) {
            boolean wanted = asked.equals(ALL) || asked.equals(part.word());
            if (wanted && parts.find(part).isEmpty()) make(pass.get(), part);
        }
        return getRedirect(PAGE);
    }

    private void make(AdminPass pass, Part part) throws GenericEntityException {
        CustomFieldType<?, ?> type = fields.getCustomFieldType(PurposeField.KEY);
        CustomField field = fields.createCustomField(
                visitor.words().getText(part.key()),
                visitor.words().getText(part.key() + ".description"),
                type,
                fields.getCustomFieldSearcher("org.relais.jira:purpose-searcher"),
                List.of(GlobalIssueContext.getInstance()),
                Collections.singletonList(null));
        chosen.choose(pass, part, field.getIdAsLong());
    }

    /** Chooses among the fields of our type; one that is another part already is refused. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doChoose() {
        Optional<AdminPass> pass = pass();
        if (pass.isEmpty()) return DENIED;
        String word = asked("part", Part.WHY.word());
        Optional<Part> part = Arrays.stream(Part.values())
                .filter(one -> one.word().equals(word))
                .findFirst();
        Optional<CustomField> field = parts.candidates().stream()
                .filter(candidate -> candidate.getId().equals(asked("field", "")))
                .findFirst();
        if (part.isEmpty() || field.isEmpty()) return refused("purpose.admin.unknown");
        boolean taken =
                parts.partOf(field.get()).filter(other -> other != part.get()).isPresent();
        if (taken) return refused("purpose.admin.taken");
        chosen.choose(pass.get(), part.get(), field.get().getIdAsLong());
        return getRedirect(PAGE);
    }

    /** Keeps which links lead upwards, the first one first. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doLinks() {
        Optional<AdminPass> pass = pass();
        if (pass.isEmpty()) return DENIED;
        String sequence = asked("sequence", "");
        if (!sequence.matches("\\d{1,9}")) return refused("purpose.links.stale");
        List<String> words = IntStream.rangeClosed(1, MOST_LINKS)
                .mapToObj(position -> asked("link-" + position, ""))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> offered = offered().keySet();
        if (!offered.containsAll(words)) return refused("purpose.links.unknown");
        List<TrailLink> links = TrailLink.list(String.join(",", words));
        Map<Option, String> decision = Map.of(PurposeOptions.LINKS, TrailLink.words(links));
        return options.decideForAll(pass.get(), decision, Integer.parseInt(sequence))
                ? getRedirect(PAGE)
                : refused("purpose.links.stale");
    }

    /** Every link that can lead upwards, with its name, in the order in which they are offered. */
    private Map<String, String> offered() {
        Map<String, String> offered = new LinkedHashMap<>();
        for (TrailLink link : TrailLink.USUAL) {
            offered.put(link.word(), visitor.words().getText("purpose.links." + link.word()));
        }
        types.getIssueLinkTypes().stream()
                .sorted(Comparator.comparing(IssueLinkType::getName))
                .forEach(type -> {
                    String name = type.getName();
                    offered.put(new TrailLink(Kind.OUTWARD, type.getId()).word(), typed(type.getOutward(), name));
                    offered.put(new TrailLink(Kind.INWARD, type.getId()).word(), typed(type.getInward(), name));
                });
        return offered;
    }

    private String typed(String direction, String type) {
        return visitor.words().getText("purpose.links.typed", direction, type);
    }

    private String asked(String name, String usual) {
        String value = getHttpRequest().getParameter(name);
        return value == null ? usual : value;
    }

    private String refused(String key) {
        addError("field", visitor.words().getText(key));
        return INPUT;
    }

    private Optional<AdminPass> pass() {
        return gate.administer(visitor.visitor());
    }

    /** Every part with the fields that are no other part yet, for the template. */
    public List<PartLine> getParts() {
        return Arrays.stream(Part.values()).map(this::line).toList();
    }

    private PartLine line(Part part) {
        Optional<String> current = parts.find(part).map(CustomField::getId);
        List<FieldLine> lines = parts.candidates().stream()
                .filter(field -> parts.partOf(field).map(part::equals).orElse(true))
                .map(field ->
                        new FieldLine(field.getId(), field.getFieldName(), current.equals(Optional.of(field.getId()))))
                .toList();
        String name = visitor.words().getText(part.key());
        String explained = visitor.words().getText(part.key() + ".description");
        return new PartLine(part.word(), name, explained, current.isPresent(), lines);
    }

    /** How many decisions stood before this page. */
    public int getSequence() {
        return options.ofAll().sequence();
    }

    /** The links that lead upwards, as lists to choose from. */
    public List<LinkLine> getLinks() {
        List<TrailLink> links = PurposeOptions.links(options.ofAll());
        Map<String, String> offered = offered();
        return IntStream.rangeClosed(1, MOST_LINKS)
                .mapToObj(position -> {
                    String current =
                            position <= links.size() ? links.get(position - 1).word() : "";
                    String label = visitor.words().getText("purpose.links.position", "" + position);
                    List<ChoiceLine> choices = offered.entrySet().stream()
                            .map(one -> new ChoiceLine(
                                    one.getKey(), one.getValue(), one.getKey().equals(current)))
                            .toList();
                    return new LinkLine("link-" + position, label, choices);
                })
                .toList();
    }

    /** One list of links. */
    public record LinkLine(String name, String label, List<ChoiceLine> choices) {}

    /** One link that can be chosen. */
    public record ChoiceLine(String word, String label, boolean chosen) {}

    /** One part of the page, ready to print. */
    public record PartLine(String word, String name, String explained, boolean there, List<FieldLine> fields) {}

    /** One field that can be chosen. */
    public record FieldLine(String id, String name, boolean chosen) {}
}
