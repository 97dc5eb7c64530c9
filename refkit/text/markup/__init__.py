"""What a reader sees of Markdown, HTML, LaTeX and mail: their marks known and taken away."""
