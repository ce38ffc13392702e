package org.relais.host.schedule;

import java.util.Date;
import java.util.OptionalLong;
import org.quartz.Calendar;
import org.quartz.ScheduleBuilder;
import org.quartz.impl.triggers.AbstractTrigger;
import org.quartz.spi.MutableTrigger;

/**
 * A trigger by the host's clock. Quartz goes by the real time, and so do the times that it is told; the trigger knows
 * how far the host's clock was ahead when they were reckoned, and is {@link #shifted} when that changes. It is never
 * misfired: what is overdue runs once, as soon as possible.
 */
final class HostTrigger extends AbstractTrigger<HostTrigger> {
    private static final long serialVersionUID = 1L;

    private transient Times times;
    private long ahead;
    private Date start = new Date(0);
    private Date next;
    private Date previous;

    HostTrigger(Times times, long ahead) {
        this.times = times;
        this.ahead = ahead;
        setMisfireInstruction(MISFIRE_INSTRUCTION_IGNORE_MISFIRE_POLICY);
    }

    Times times() {
        return times;
    }

    /** How far the host's clock was ahead of the real time, in milliseconds. */
    long ahead() {
        return ahead;
    }

    /** When it runs next by the host's clock, or null. */
    Date nextByHost() {
        return next == null ? null : new Date(next.getTime() + ahead);
    }

    /** Sets when it runs next by the host's clock. */
    HostTrigger due(OptionalLong byHost) {
        next = byHost.isPresent() ? new Date(byHost.getAsLong() - ahead) : null;
        return this;
    }

    /** Reckons anew for a clock that was set: what has become due meanwhile is overdue now. */
    HostTrigger shifted(long newAhead) {
        long due = next.getTime() + ahead;
        boolean back = newAhead < ahead;
        ahead = newAhead;
        return due(back ? times.afterStepBack(due, now()) : OptionalLong.of(due));
    }

    long now() {
        return System.currentTimeMillis() + ahead;
    }

    @Override
    public void triggered(Calendar calendar) {
        previous = next;
        due(times.following(next.getTime() + ahead, now()));
    }

    @Override
    public Date computeFirstFireTime(Calendar calendar) {
        return next;
    }

    @Override
    public boolean mayFireAgain() {
        return next != null;
    }

    @Override
    public Date getStartTime() {
        return start;
    }

    @Override
    public void setStartTime(Date startTime) {
        start = startTime;
    }

    @Override
    public Date getEndTime() {
        return null;
    }

    @Override
    public void setEndTime(Date endTime) {
        if (endTime != null) throw new UnsupportedOperationException("a job has no end");
    }

    @Override
    public Date getNextFireTime() {
        return next;
    }

    @Override
    public void setNextFireTime(Date time) {
        next = time;
    }

    @Override
    public Date getPreviousFireTime() {
        return previous;
    }

    @Override
    public void setPreviousFireTime(Date time) {
        previous = time;
    }

    @Override
    public Date getFireTimeAfter(Date time) {
        OptionalLong after = times.following(time.getTime() + ahead, time.getTime() + ahead);
        return after.isPresent() ? new Date(after.getAsLong() - ahead) : null;
    }

    @Override
    public Date getFinalFireTime() {
        return times.once() ? next : null;
    }

    @Override
    protected boolean validateMisfireInstruction(int instruction) {
        return instruction == MISFIRE_INSTRUCTION_IGNORE_MISFIRE_POLICY
                || instruction == MISFIRE_INSTRUCTION_SMART_POLICY;
    }

    @Override
    public void updateAfterMisfire(Calendar calendar) {
        next = new Date(System.currentTimeMillis());
    }

    @Override
    public void updateWithNewCalendar(Calendar calendar, long misfireThreshold) {
        throw new UnsupportedOperationException("there are no calendars");
    }

    @Override
    public ScheduleBuilder<HostTrigger> getScheduleBuilder() {
        return builder(times, ahead);
    }

    static ScheduleBuilder<HostTrigger> builder(Times times, long ahead) {
        return new ScheduleBuilder<>() {
            @Override
            protected MutableTrigger build() {
                return new HostTrigger(times, ahead);
            }
        };
    }
}
