"""What runs rules and tells what they did: rules as classes, entries as they see them, the list's evidence, reports."""
