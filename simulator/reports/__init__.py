"""What people are shown of a talk: the debrief after play, the scorecard of a recording.

Rendering only. Every figure and word comes from the room below; jinja2 lives here, and is imported
by the module that renders, when it is first asked for.
"""
