package org.relais.host.web.search;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.search.Search;
import org.relais.host.search.filter.Filters;
import org.relais.host.search.jql.JqlException;
import org.relais.host.web.NotFound;
import org.relais.host.web.Visit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A search result as CSV, in UTF-8: the first 1,000 issues, in the columns that one sees or in all there are. */
@Controller
public final class CsvExport {
    /** How many issues are exported at most, as on Jira. */
    public static final int MOST = Search.LONGEST_PAGE;

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Search search;
    private final Filters filters;
    private final IssueTable table;
    private final CsvCells cells;

    public CsvExport(Search search, Filters filters, IssueTable table, CsvCells cells) {
        this.search = search;
        this.filters = filters;
        this.table = table;
        this.cells = cells;
    }

    /** The addresses are Jira's: the filter's id, or {@code temp} for a query of its own. */
    @GetMapping("/sr/jira.issueviews:searchrequest-csv-{which}-fields/{filter}/{file:SearchRequest.*\\.csv}")
    public ResponseEntity<byte[]> export(
            HttpServletRequest request,
            @PathVariable String which,
            @PathVariable String filter,
            @RequestParam(required = false) String jqlQuery,
            @RequestParam(defaultValue = "false") boolean bom) {
        Visit visit = Visit.of(request);
        if (!List.of("current", "all").contains(which)) throw new NotFound();
        AskedQuery asked = AskedQuery.of(visit, filters, jqlQuery, filter.equals("temp") ? null : filter);
        try {
            List<Long> ids = search.ids(visit.person(), asked.jql(), MOST);
            List<Column> columns = which.equals("all")
                    ? cells.all(visit)
                    : table.choice(visit, asked.filter()).shown();
            return sent(csv(visit, columns, table.fetched(ids)), bom);
        } catch (JqlException refusal) {
            return ResponseEntity.badRequest()
                    .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                    .body(JqlSentence.of(refusal, visit.i18n()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ResponseEntity<byte[]> sent(String csv, boolean bom) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("issues.csv")
                                .build()
                                .toString())
                .header("Cache-Control", "no-store")
                .body(((bom ? "\uFEFF" : "") + csv).getBytes(StandardCharsets.UTF_8));
    }

    private String csv(Visit visit, List<Column> columns, List<HostIssue> issues) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns.stream()
                    .map(column -> CsvCells.harmless(column.label()))
                    .toList());
            CsvCells.OfPage page = cells.of(visit, columns, issues);
            for (HostIssue issue : issues)
                csv.writeRecord(columns.stream()
                        .map(column -> CsvCells.harmless(page.text(column, issue)))
                        .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
