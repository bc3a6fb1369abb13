#!/usr/bin/env node
import '../dist/gov-report.cjs';
