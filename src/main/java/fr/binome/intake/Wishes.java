package fr.binome.intake;

import java.util.List;

/** What somebody wants or offers, when and how; codes of {@code people.vocabulary}. */
record Wishes(List<String> goals, List<String> sectors, List<String> roles, List<String> interests, List<String> periods,
              List<String> modes, List<String> travelModes, int maxTravelMinutes, List<String> languages) {
}
