"""Knowledge of the catalogue: entities, vocabularies, dates, rules and change sets."""
