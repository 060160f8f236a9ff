import CCmarkGFM

