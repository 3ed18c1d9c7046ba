package org.partnershipregister;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** True for a class that uses an area that comes after its own. */
final class LaterArea extends ArchCondition<JavaClass> {

    private final String layer;
    private final List<String> areas;

    LaterArea(String layer, List<String> areas) {
        super("use an area after their own in " + areas);
        this.layer = layer;
        this.areas = areas;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        int own = area(type);
        type.getDirectDependenciesFromSelf().stream().filter(use -> own >= 0 && area(use.getTargetClass()) > own)
                .forEach(use -> events.add(SimpleConditionEvent.satisfied(type, use.getDescription())));
    }

    private int area(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(layer) ? areas.indexOf(name.substring(layer.length()).split("\\.")[0]) : -1;
    }
}
