package fr.binome.round;

import fr.binome.people.Ages;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import fr.binome.territory.FranceMap;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the map of a round together: numbers by département, minors as a number only. Thread-safe. */
@Singleton
class RoundMap {

    private static final String UNKNOWN = "?";

    private final ProposalRepository proposals;
    private final LeftOutRepository leftOuts;
    private final FranceMap map = new FranceMap(Communes.all());

    RoundMap(ProposalRepository proposals, LeftOutRepository leftOuts) {
        this.proposals = proposals;
        this.leftOuts = leftOuts;
    }

    MapView of(String associationId, RoundOverview round, Wording wording) {
        LocalDate adultBornBy = round.startDate().minusYears(Ages.ADULT);
        Map<String, MapView.Line> byCode = new TreeMap<>();
        proposals.towns(associationId, round.id(), adultBornBy).forEach(town -> add(byCode, town, true));
        leftOuts.towns(associationId, round.id(), adultBornBy).forEach(town -> add(byCode, town, false));
        List<FranceMap.Spot> spots = byCode.entrySet().stream().map(each -> new FranceMap.Spot(each.getKey(),
                wording.text("round.map.spot", each.getValue().name(), each.getValue().proposed(), each.getValue().people()),
                each.getValue().people(), each.getValue().proposed())).toList();
        return new MapView(round.id(), wording.text("round.title", round.name(), wording.count("round.map.title", byCode.size())),
                map.svg(spots, wording.text("round.map.label")), List.copyOf(byCode.values()));
    }

    private void add(Map<String, MapView.Line> byCode, TownCount town, boolean proposed) {
        String code = Communes.all().byInsee(town.commune()).map(Commune::departement).orElse(UNKNOWN);
        MapView.Line before = byCode.getOrDefault(code, new MapView.Line(map.label(code), 0, 0, 0, 0));
        int people = (int) town.people();
        byCode.put(code, new MapView.Line(before.name(), before.people() + people, before.proposed() + (proposed ? people : 0),
                before.leftOut() + (proposed ? 0 : people), before.minors() + (int) town.minors()));
    }
}
