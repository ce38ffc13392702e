package org.relais.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.relais.jira.access.Gate;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Circles;
import org.relais.jira.circle.NodeUse;
import org.relais.jira.circle.People;
import org.relais.jira.circle.Reminding;
import org.relais.jira.circle.RoleVacated;
import org.relais.jira.circle.SeatOffered;
import org.relais.jira.circle.SeatsKept;
import org.relais.jira.circle.TermEnds;
import org.relais.jira.circle.TextsKept;
import org.relais.jira.circle.jira.JiraPeople;
import org.relais.jira.circle.jira.JiraPlaces;
import org.relais.jira.circle.jira.StructureCheck;
import org.relais.jira.circle.json.PlaceNames;
import org.relais.jira.circle.rest.HowFar;
import org.relais.jira.circle.rest.Requests;
import org.relais.jira.circle.store.AoCircles;
import org.relais.jira.circle.store.Exclusive;
import org.relais.jira.home.Check;
import org.relais.jira.home.PersonalData;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.Jobs;
import org.relais.jira.jira.StructureLock;
import org.relais.jira.notice.NoticeService;
import org.relais.jira.notice.ThingKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The objects of circle: who may decide what. */
@Configuration(proxyBeanMethods = false)
class CircleWiring {
    @Bean
    Circles circles(ActiveObjects ao, CacheManager caches, ClusterLockService locks, Clock clock) {
        StructureLock lock = new StructureLock(locks);
        return new AoCircles(
                ao,
                caches.getCache(
                        "org.relais.jira.circle.structure",
                        null,
                        new CacheSettingsBuilder().local().maxEntries(1).build()),
                new Exclusive() {
                    @Override
                    public <T> T holding(Supplier<T> work) {
                        return lock.holding(work);
                    }
                },
                clock);
    }

    @Bean
    People circlePeople(UserManager people, UserSearchService search) {
        return new JiraPeople(people, search);
    }

    @Bean
    PlaceNames placeNames(ProjectManager projects, ProjectComponentManager components, ConstantsManager constants) {
        return new JiraPlaces(projects, components, constants);
    }

    @Bean
    CircleService circleService(Gate gate, Circles circles, People people, ObjectProvider<NodeUse> uses, Clock clock) {
        return new CircleService(gate, circles, people, uses.orderedStream().toList(), clock);
    }

    @Bean
    Requests circleRequests(CircleService circles, CurrentVisitor visitor, PlaceNames names) {
        return new Requests(circles, visitor, names);
    }

    @Bean
    ThingKind termEnds(CircleService circles) {
        return new TermEnds(circles);
    }

    @Bean
    ThingKind seatOffered(CircleService circles) {
        return new SeatOffered(circles);
    }

    @Bean
    ThingKind roleVacated(CircleService circles) {
        return new RoleVacated(circles);
    }

    @Bean
    PersonalData seatsKept(Circles circles) {
        return new SeatsKept(circles);
    }

    @Bean
    PersonalData circleTextsKept(Circles circles) {
        return new TextsKept(circles);
    }

    @Bean
    Jobs.Job circleNotices(Gate gate, CircleService circles, NoticeService notices) {
        return new Jobs.Job(Reminding.JOB, Duration.ofMinutes(5), new Reminding(gate, circles, notices)::work);
    }

    @Bean
    HowFar importsHowFar(CacheManager caches) {
        return new HowFar(caches.getCache(
                "org.relais.jira.circle.imports",
                null,
                new CacheSettingsBuilder()
                        .local()
                        .maxEntries(100)
                        .expireAfterWrite(1, TimeUnit.HOURS)
                        .build()));
    }

    @Bean
    Check structureCheck(CircleService circles, Gate gate, PlaceNames places) {
        return new StructureCheck(circles, gate, places);
    }
}
