"""Every trap of the four vendors' documents, one test each, named by vendor and number."""
