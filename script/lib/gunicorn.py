# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How gunicorn serves the product; HOST, PORT, WORKERS and THREADS come from the environment."""

import os

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
worker_class = "gthread"
workers = int(os.environ.get("WORKERS", str(os.cpu_count() or 1)))
threads = int(os.environ.get("THREADS", "4"))
preload_app = True  # one load of the product for all workers; no connection is open before the fork
timeout = 60
graceful_timeout = 10
control_socket_disable = True

# What was asked, never with what: a query string or a referrer can hold what a person typed.
accesslog = os.environ.get("ACCESS_LOG", "-")
access_log_format = "%(t)s %(m)s %(U)s %(s)s %(B)s bytes %(M)s ms"
loglevel = os.environ.get("LOG_LEVEL", "warning")
