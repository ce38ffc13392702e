package org.relais.host.plugin.resource;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.List;

/** Lets plugins ask from Java for what the page needs that is being made. */
public final class HostPageBuilder implements PageBuilderService {
    @Override
    public WebResourceAssembler assembler() {
        return new Assembler(PageNeeds.here());
    }

    private record Assembler(PageNeeds page) implements WebResourceAssembler {
        @Override
        public com.atlassian.webresource.api.assembler.RequiredResources resources() {
            return new Resources(page);
        }

        @Override
        public RequiredData data() {
            return new Data(page);
        }
    }

    private record Resources(PageNeeds page) implements com.atlassian.webresource.api.assembler.RequiredResources {
        @Override
        public Resources requireWebResource(String moduleCompleteKey) {
            page.resource(moduleCompleteKey);
            return this;
        }

        @Override
        public Resources requireContext(String context) {
            page.contexts(List.of(context));
            return this;
        }
    }

    private record Data(PageNeeds page) implements RequiredData {
        @Override
        public Data requireData(String key, Jsonable content) {
            return keep(key, Json.of(content));
        }

        @Override
        public Data requireData(String key, Number content) {
            return keep(key, String.valueOf(content));
        }

        @Override
        public Data requireData(String key, String content) {
            return keep(key, Json.quoted(content));
        }

        @Override
        public Data requireData(String key, Boolean content) {
            return keep(key, String.valueOf(content));
        }

        private Data keep(String key, String json) {
            page.data(key, json);
            return this;
        }
    }
}
