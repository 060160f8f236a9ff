extension WordList {
  /// What most people in the UK know better by its initials than by its name, or as a word of its own.
  static let knownInitialWords = """
    uk, us, usa, eu, un, bbc, itv, nhs, gp, gps, mp, mps, ms, msp, msps, bsl, isl, tv, tvs, dvd, cd, usb, pdf, wifi, id, pin, atm, sms, pc, it, ai, cv
    ok, am, pm, bc, ad, ps, nb, tba, tbc, rsvp, faq, faqs, diy, diyers, vat, vip, dj, uv, lgbt, lgbtq, lgbtqia, covid, aids, hiv, dna, ufo, suv, hgv, bmx
    rspca, rnib, rnid, rnli, raf, ymca, sos, mot, dvla, gcse, gcses, ba, bsc, ma, phd, kg, km, cm, mm, ml, mb, gb, kb, mph, hq, bbq, lol, html, css, www
    svg, png, jpeg, jpg, gif, odt, rtf, docx, csv, http, https, url, qr, a and e, ae, ne, nw, se, sw, gmt, bst, ceo, hr, ltd, plc, cic, cio, ebay, nasa, nato
    """
}
