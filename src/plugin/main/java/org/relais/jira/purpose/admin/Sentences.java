package org.relais.jira.purpose.admin;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.admin.RelaisPurposeSetUp.StandingLine;
import org.relais.jira.purpose.admin.RelaisPurposeSetUp.StepLine;
import org.relais.jira.purpose.setup.Placed;
import org.relais.jira.purpose.setup.Places;
import org.relais.jira.purpose.setup.Step;

/** The set-up in words, with the names that things have in Jira. */
final class Sentences {
    private static final int NAMED = 10;

    private final I18nHelper words;
    private final ProjectManager projects;
    private final Map<String, IssueType> types;
    private final Map<Long, String> screens;

    Sentences(I18nHelper words, ProjectManager projects, Map<String, IssueType> types, Map<Long, String> screens) {
        this.words = words;
        this.projects = projects;
        this.types = types;
        this.screens = screens;
    }

    StepLine line(Step step) {
        String part = words.getText(step.part().key());
        if (step instanceof Step.Make make) return ours("purpose.setup.step.make", part, where(make.places()));
        if (step instanceof Step.Choose choose) return ours("purpose.setup.step.choose", part, choose.name());
        if (step instanceof Step.Put put) return ours("purpose.setup.step.put", part, screen(put.screen()));
        Step.Move move = (Step.Move) step;
        String sentence = text("purpose.setup.step.move", part, where(move.now().places()), where(move.wanted()));
        return new StepLine(sentence, false, places(move.now()));
    }

    private StepLine ours(String key, Object... values) {
        return new StepLine(text(key, values), true, "");
    }

    StandingLine line(Part part, Placed field) {
        List<String> on = field.screens().stream().map(this::screen).toList();
        return new StandingLine(
                words.getText(part.key()),
                field.name() + " (customfield_" + field.field() + ")",
                where(field.places()),
                on.isEmpty() ? text("purpose.setup.no-screen") : named(on),
                places(field),
                "AssociateFieldToScreens!default.jspa?fieldId=customfield_" + field.field());
    }

    private static String places(Placed field) {
        return "ConfigureCustomField!default.jspa?customFieldId=" + field.field();
    }

    private String where(Places places) {
        List<String> in = places.projects().stream()
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .map(Project::getKey)
                .toList();
        List<String> of = places.types().stream()
                .map(types::get)
                .filter(Objects::nonNull)
                .map(IssueType::getNameTranslation)
                .toList();
        return text(
                "purpose.setup.where",
                places.projects().isEmpty() ? text("purpose.setup.all-projects") : named(in),
                places.types().isEmpty() ? text("purpose.setup.all-types") : named(of));
    }

    private String screen(long id) {
        return screens.getOrDefault(id, Long.toString(id));
    }

    private String named(Collection<String> names) {
        String first = String.join(", ", names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? text("purpose.setup.and-more", first, names.size() - NAMED) : first;
    }

    private String text(String key, Object... values) {
        return words.getText(key, values);
    }
}
