"""Searching as a person sees it: the box, what is offered, the parts of a query, facets, results and saved searches."""
