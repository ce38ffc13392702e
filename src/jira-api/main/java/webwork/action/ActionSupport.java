package webwork.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An action that is validated before it is executed; commands ({@code Name!command}) are called by the product.
 *
 * <p>Unconfirmed: {@code doValidation}, and where the members on errors are declared.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/webwork/">Javadoc</a>
 */
public class ActionSupport implements Action {
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> errorMessages = new ArrayList<>();

    @Override
    public String execute() throws Exception {
        doValidation();
        return errors.isEmpty() && errorMessages.isEmpty() ? doExecute() : INPUT;
    }

    public String doDefault() throws Exception {
        return INPUT;
    }

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    /** Runs before {@link #doExecute} alone, not before other commands. */
    protected void doValidation() {}

    public void addError(String field, String message) {
        errors.put(field, message);
    }

    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public Collection<String> getErrorMessages() {
        return errorMessages;
    }
}
