"""The four promises of the architecture as property tests over text, every format, and documents.

Nothing is lost · every edit is told · twice equals once · good text stays. What each promise says is written once, in
`tests.fuzz.oracles`; here Hypothesis looks for what breaks it, in the time of the quick suite.
"""
