package org.relais.host.harness;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that somebody sits at. What they saw is kept under target/screenshots. */
public final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final ChromeDriver driver;
    private final String base;

    public Browser(String base) {
        this.base = base;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium"));
        options.addArguments(List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--window-size=1280,1000"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(program("chromedriver")))
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
    }

    private static String program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        name + " is missing. On Debian, as root: apt-get install chromium chromium-driver"))
                .getPath();
    }

    public Browser open(String path) {
        driver.get(base + path);
        return this;
    }

    /** Logs in with the form; the password is the name. */
    public Browser logIn(String username) {
        open("/login.jsp");
        find("input[name=os_username]").sendKeys(username);
        find("input[name=os_password]").sendKeys(username, Keys.ENTER);
        until("meta[name=ajs-remote-user][content='" + username + "']");
        return this;
    }

    public WebElement find(String css) {
        return patience().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    /** Waits for something that may not be visible. */
    public WebElement until(String css) {
        return patience().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    public void untilText(String css, String text) {
        patience().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
    }

    private WebDriverWait patience() {
        return new WebDriverWait(driver, Duration.ofSeconds(15));
    }

    /** What has the keyboard. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Presses Tab until the keyboard is at the element; at most 80 times. */
    public Browser tabTo(String css) {
        for (int presses = 0; presses < 80; presses++) {
            if (Boolean.TRUE.equals(driver.executeScript("return document.activeElement.matches(arguments[0])", css))) {
                return this;
            }
            new Actions(driver).sendKeys(Keys.TAB).perform(); // an element that takes files would take the key for one
        }
        throw new AssertionError("the keyboard never reaches " + css);
    }

    public String text() {
        return find("body").getText();
    }

    public Object script(String javascript, Object... arguments) {
        return driver.executeScript(javascript, arguments);
    }

    /** Errors of the page's own scripts so far. */
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
                .map(Object::toString)
                // answers such as 400 and 412 are logged as failed loads; they are part of what is tried
                .filter(entry -> !entry.contains("Failed to load resource"))
                .toList();
    }

    /**
     * What axe-core finds wrong with the page as it stands, by WCAG 2.2 at the levels A and AA: a line for each element,
     * with the rule, what it says, and where.
     */
    @SuppressWarnings("unchecked")
    public List<String> axe() {
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        driver.executeScript(axeCore());
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                + ".then(result => done(result.violations.flatMap(one => one.nodes.map(node =>"
                + " one.id + ': ' + one.help + ' | ' + node.target.join(' ') + ' | ' + node.html.slice(0, 200)))),"
                + " fault => done(['axe failed: ' + fault]));");
        return (List<String>) found;
    }

    private static String axeCore() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) throw new IllegalStateException("axe-core is missing: run mvn, which brings it");
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Browser picture(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
