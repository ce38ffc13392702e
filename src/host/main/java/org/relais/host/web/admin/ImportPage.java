package org.relais.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Uploading an export of issues, and watching it being read. */
@Controller
@Administration
public final class ImportPage {
    private static final String PATH = "/secure/admin/ImportIssues.jspa";

    private final ImportRunner imports;
    private final Path uploads;
    private final Pages pages;

    /** Uploads are put into the directory until the runner has them. */
    public ImportPage(ImportRunner imports, Path uploads, Pages pages) {
        this.imports = imports;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping(path = PATH, params = "!id")
    public ModelAndView ask(HttpServletRequest request) {
        return form(HttpStatus.OK, request);
    }

    @GetMapping(path = PATH, params = "id")
    public ModelAndView watch(@RequestParam String id, HttpServletRequest request) {
        ImportRunner.Progress progress = imports.progress(id).orElseThrow(NotFound::new);
        Map<String, Object> model = Map.of("title", title(request), "progress", progress);
        return pages.admin("admin/import-progress", model, "import");
    }

    @PostMapping(PATH)
    public ModelAndView start(@RequestParam(required = false) MultipartFile file, HttpServletRequest request)
            throws IOException {
        if (file == null || file.isEmpty()) return form(HttpStatus.BAD_REQUEST, request);
        Path kept = Files.createTempFile(Files.createDirectories(uploads), "import", ".upload");
        file.transferTo(kept);
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return Redirect.to(PATH + "?id=" + imports.start(kept, name));
    }

    private ModelAndView form(HttpStatus status, HttpServletRequest request) {
        Map<String, Object> model = Map.of("title", title(request), "refused", status == HttpStatus.BAD_REQUEST);
        return pages.admin(status, "admin/import", model, "import");
    }

    private static String title(HttpServletRequest request) {
        return Visit.of(request).i18n().getText("admin.import.title");
    }
}
