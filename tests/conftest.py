"""What all tests share: the Hypothesis profiles, chosen by HYPOTHESIS_PROFILE.

`check` always draws the same examples, so a red test is red for everyone; `full` searches anew.
Neither has a deadline: a busy machine is not a bug.
"""

import os

from hypothesis import HealthCheck, settings

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command does

PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

settings.register_profile("check", PATIENT, max_examples=60, derandomize=True)
settings.register_profile("full", PATIENT, max_examples=1000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "check"))
