"use strict";
// Small things that get quicker with JavaScript; everything works without.
