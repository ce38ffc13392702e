package org.relais.host;

import java.util.List;
import org.relais.host.field.Screens;
import org.relais.host.field.SearchableFields;
import org.relais.host.project.Catalogue;
import org.relais.host.search.filter.ColumnChoices;
import org.relais.host.web.CurrentVisit;
import org.relais.host.web.Pages;
import org.relais.host.web.issue.CustomInputs;
import org.relais.host.web.issue.FieldMarkup;
import org.relais.host.web.issue.IssueAccess;
import org.relais.host.web.issue.Moves;
import org.relais.host.web.search.BulkEditPages;
import org.relais.host.web.search.BulkMovePages;
import org.relais.host.web.search.BulkMoves;
import org.relais.host.web.search.BulkWays;
import org.relais.host.web.search.Columns;
import org.relais.host.web.search.ColumnsPage;
import org.relais.host.web.search.CsvCells;
import org.relais.host.web.search.CsvExport;
import org.relais.host.web.search.FilterPages;
import org.relais.host.web.search.IndexPage;
import org.relais.host.web.search.IndexThread;
import org.relais.host.web.search.IssueNavigator;
import org.relais.host.web.search.IssueTable;

/** The pages that find issues, and what works behind them until the host is closed. */
record SearchPages(List<Object> controllers, List<AutoCloseable> running) {
    static SearchPages of(
            Core core,
            Searching searching,
            CurrentVisit visit,
            Pages pages,
            Screens screens,
            FieldMarkup markup,
            Moves moves) {
        SearchableFields searchable = new SearchableFields(core.fields(), core.types()::searchKind);
        ColumnChoices choices = new ColumnChoices(core.database());
        Columns columns = new Columns(core.fields(), searchable, screens);
        IssueTable table = new IssueTable(core.database(), core.issues(), columns, choices, markup);
        BulkMoves bulk = new BulkMoves(core.database(), visit, core.clock());
        IssueAccess access = new IssueAccess(core.issues(), core.projects(), core.permissions());
        BulkMovePages.BulkWork work = new BulkMovePages.BulkWork(
                core.issues(), access, moves, new BulkWays(moves, access), new Catalogue(core.database()), bulk);
        IndexThread indexing = new IndexThread(searching.index().reindexing());
        CsvCells cells = new CsvCells(core.database(), columns);
        List<Object> controllers = List.of(
                new IssueNavigator(pages, searching.search(), searching.filters(), core.permissions(), table),
                new CsvExport(searching.search(), searching.filters(), table, cells),
                new FilterPages(pages, searching.filters(), core.permissions()),
                new ColumnsPage(pages, searching.filters(), choices, columns),
                new BulkMovePages(pages, searching.search(), searching.filters(), table, core.permissions(), work),
                new BulkEditPages(
                        pages, table, core.permissions(), access, core.issues(), new CustomInputs(markup), bulk),
                new IndexPage(pages, searching.index().reindexing(), indexing));
        return new SearchPages(controllers, List.of(bulk, indexing));
    }
}
