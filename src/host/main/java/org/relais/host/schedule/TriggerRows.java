package org.relais.host.schedule;

import org.quartz.impl.jdbcjobstore.SimplePropertiesTriggerPersistenceDelegateSupport;
import org.quartz.impl.jdbcjobstore.SimplePropertiesTriggerProperties;
import org.quartz.spi.OperableTrigger;

/** How a {@link HostTrigger} is written into the rows of Quartz. */
final class TriggerRows extends SimplePropertiesTriggerPersistenceDelegateSupport {
    @Override
    public boolean canHandleTriggerType(OperableTrigger trigger) {
        return trigger instanceof HostTrigger;
    }

    @Override
    public String getHandledTriggerTypeDiscriminator() {
        return "HOST";
    }

    @Override
    protected SimplePropertiesTriggerProperties getTriggerProperties(OperableTrigger trigger) {
        HostTrigger own = (HostTrigger) trigger;
        SimplePropertiesTriggerProperties row = new SimplePropertiesTriggerProperties();
        row.setString1(own.times().cron());
        row.setString2(own.times().zone());
        row.setLong1(own.times().interval());
        row.setLong2(own.ahead());
        return row;
    }

    @Override
    protected TriggerPropertyBundle getTriggerPropertyBundle(SimplePropertiesTriggerProperties row) {
        Times times = new Times(row.getString1(), row.getString2(), row.getLong1());
        return new TriggerPropertyBundle(HostTrigger.builder(times, row.getLong2()), new String[] {}, new Object[] {});
    }
}
