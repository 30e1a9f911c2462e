/// The two notes of the demonstration, as the files under `examples` have them.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter DemoNoteTests` writes them anew.
package enum DemoNotes {
  /// A note: its path, and its bytes in base 64, since one of them is no UTF-8.
  package struct Note: Sendable {
    package let path: String
    package let base64: String
  }

  package static let all = [
    Note(
      path: "examples/bill-programme.html",
      base64: """
        PCFET0NUWVBFIGh0bWw+CjxodG1sIGxhbmc9ImVuIj4KPGhlYWQ+CjxtZXRhIGNoYXJzZXQ9InV0Zi04Ij4KPHRpdGxl\
        PkZ1bmRpbmcgYWZ0ZXIgdGhlIHR1cm46IHdoeSB0aGUgYmlsbCBwcm9ncmFtbWUgaGFzIHRvIHJ1biBob3Q8L3RpdGxl\
        Pgo8bWV0YSBuYW1lPSJhdXRob3IiIGNvbnRlbnQ9IkluZXMgSG9sdCI+CjxtZXRhIHByb3BlcnR5PSJvZzpzaXRlX25h\
        bWUiIGNvbnRlbnQ9IkFsZGdhdGUgUmVzZWFyY2giPgo8bWV0YSBuYW1lPSJkYXRlIiBjb250ZW50PSIyMDI1LTEyLTMw\
        Ij4KPHN0eWxlPi5zdHJpcHtmb250LXNpemU6ODAlfSAuZm9vdHtjb2xvcjojNzc3fTwvc3R5bGU+CjwvaGVhZD4KPGJv\
        ZHk+CjxoZWFkZXI+CjxuYXY+PGEgaHJlZj0iLyI+QWxkZ2F0ZSBSZXNlYXJjaDwvYT4gPGEgaHJlZj0iL3JhdGVzIj5S\
        YXRlczwvYT4gPGEgaHJlZj0iL2NyZWRpdCI+Q3JlZGl0PC9hPiA8YSBocmVmPSIvYXJjaGl2ZSI+QXJjaGl2ZTwvYT48\
        L25hdj4KPGRpdiBjbGFzcz0ic3RyaXAiPkNsb3NlOiBTJmFtcDtQIDUwMCA2LDkwNSwgVklYIDE0LjEsIGdvbGQgNCwz\
        NDUsIHRlbi15ZWFyIDQuMTIlPC9kaXY+CjwvaGVhZGVyPgo8bWFpbj4KPGFydGljbGU+CjxoMT5GdW5kaW5nIGFmdGVy\
        IHRoZSB0dXJuOiB3aHkgdGhlIGJpbGwgcHJvZ3JhbW1lIGhhcyB0byBydW4gaG90PC9oMT4KPHA+MzAgRGVjZW1iZXIg\
        MjAyNS4gQnkgSW5lcyBIb2x0LCBBbGRnYXRlIFJlc2VhcmNoLiBBbiBpbnZlbnRlZCBub3RlLCB3cml0dGVuIGZvciB0\
        aGUgZGVtb25zdHJhdGlvbiBvZiB0aGlzIHByb2dyYW0uPC9wPgo8cD5TaW5jZSBEZWNlbWJlciAxMCB0aGUgRGVzayBo\
        YXMgcnVuIGl0cyByZXNlcnZlIG1hbmFnZW1lbnQgcHVyY2hhc2VzIGF0IGFib3V0ICQ0MCBiaWxsaW9uIGEgbW9udGgs\
        IG5lYXJseSBhbGwgb2YgaXQgYmlsbHMuIFdlIGV4cGVjdCAkNTAgYmlsbGlvbiBhIG1vbnRoIGZyb20gRmVicnVhcnk6\
        IHRoZSBUcmVhc3VyeSdzIGNhc2ggYWNjb3VudCB3aWxsIHRha2UgbW9yZSBvdXQgb2YgdGhlIGJhbmtzIHRoaXMgc3By\
        aW5nIHRoYW4gb2ZmaWNpYWxzIGFsbG93IGZvci48L3A+CjxwPlJlc2VydmUgYmFsYW5jZXMgZmVsbCB0byAkMi44NyB0\
        cmlsbGlvbiBpbiB0aGUgd2VlayBiZWZvcmUgQ2hyaXN0bWFzLiBGb3IgYSBmb3J0bmlnaHQgU09GUiBoYXMgc3Rvb2Qg\
        MTIgYmFzaXMgcG9pbnRzIG92ZXIgSU9SQiBvbiBhdmVyYWdlLCBhbmQgb24gTW9uZGF5IHRoZSBzdGFuZGluZyByZXBv\
        IGZhY2lsaXR5IGxlbnQgJDI2IGJpbGxpb24uPC9wPgoKPGgyPldoZXJlIHRoZSBTdHJlZXQgaXM8L2gyPgo8dGFibGU+\
        CjxjYXB0aW9uPlJlc2VydmUgbWFuYWdlbWVudCBwdXJjaGFzZXMgaW4gdGhlIHNlY29uZCBxdWFydGVyLCBVU0QgYm4g\
        cGVyIG1vbnRoPC9jYXB0aW9uPgo8dGhlYWQ+PHRyPjx0aD5Ib3VzZTwvdGg+PHRoPk5vdzwvdGg+PHRoPkJlZm9yZTwv\
        dGg+PC90cj48L3RoZWFkPgo8dGJvZHk+Cjx0cj48dGQ+TWVyaWRpYW4gU3RyZWV0PC90ZD48dGQ+NDU8L3RkPjx0ZD4z\
        NTwvdGQ+PC90cj4KPHRyPjx0ZD5Qb3J0aGN1cm5vIFBhcnRuZXJzPC90ZD48dGQ+NDUtNTA8L3RkPjx0ZD40MDwvdGQ+\
        PC90cj4KPHRyPjx0ZD5BbGRnYXRlPC90ZD48dGQ+NTA8L3RkPjx0ZD40NTwvdGQ+PC90cj4KPC90Ym9keT4KPC90YWJs\
        ZT4KCjxoMj5XaGF0IHRoaXMgaXMgbm90PC9oMj4KPHA+U29tZSBjYWxsIGl0IDIwMTkgYWdhaW4uIEluIHRoZSBhdXR1\
        bW4gb2YgMjAxOSB0aGUgRGVzayBib3VnaHQgJDYwIGJpbGxpb24gb2YgYmlsbHMgYSBtb250aCwgYmVjYXVzZSByZXBv\
        IGhhZCBicm9rZW47IG5vdyBpdCBpcyB0b3BwaW5nIHVwLiBPdGhlcnMgY2FsbCBpdCB0aGUgcnVub2ZmIGluIHJldmVy\
        c2UsIGJ1dCBiYWxhbmNlIHNoZWV0IHJ1bm9mZiBhdCB1cCB0byAkOTUgYmlsbGlvbiBhIG1vbnRoIHdhcyBhIG1hdHRl\
        ciBvZiBwb2xpY3ksIGFuZCB0aGlzIGlzIG5vdC48L3A+CjxwPkEgcG9zdCBtYWtpbmcgdGhlIHJvdW5kcyBsYXN0IHdl\
        ZWsgY2xhaW1lZCB0aGF0IHB1cmNoYXNlcyB3b3VsZCBiZSBkb3VibGVkIHRvICQ4MCBiaWxsaW9uIGEgbW9udGguIEEg\
        c3Bva2VzbWFuIGZvciB0aGUgTmV3IFlvcmsgRmVkIGRlbmllZCBpdC48L3A+CjxwPldoYXQgaWYgdGhlIERlc2sgYm91\
        Z2h0IGp1c3QgJDUgYmlsbGlvbiBhIG1vbnRoPyBUaGUgTWFyY2ggcXVhcnRlci1lbmQgd291bGQgYmUgdWdseS4gV2Ug\
        cmFpc2UgaXQgdG8gc2hvdyB3aGF0IHRoZSBwcm9ncmFtbWUgaXMgZm9yOyBub2JvZHkgcHJvcG9zZXMgaXQuPC9wPgoK\
        PGgyPldoYXQgaXQgbWVhbnMgZm9yIHRoZSBzY2VuYXJpb3M8L2gyPgo8cD5XZSBnaXZlIGEgbGlxdWlkaXR5LWRyaXZl\
        biBtZWx0LXVwIDQ1JSwgYSBzb2Z0IGxhbmRpbmcgMzUlIGFuZCBhIGZ1bmRpbmcgc3F1ZWV6ZSAyMCUuPC9wPgo8cD5U\
        aGUgZG9sbGFyIGluZGV4IGhhcyBzbGlwcGVkIHRvIDk4LjAgYW5kIHNwb3QgZ29sZCBoYXMgY2xpbWJlZCB0byAkNCwz\
        NDUgYW4gb3VuY2U7IG91ciB0YXJnZXQgZm9yIHRoZSBlbmQgb2YgMjAyNiBpcyAkNSwwMDAuPC9wPgo8L2FydGljbGU+\
        CjwvbWFpbj4KPGFzaWRlPjxoMz5Nb3N0IHJlYWQ8L2gzPjx1bD4KPGxpPjxhIGhyZWY9Ii9hIj5UaGUgRmVkIHdpbGwg\
        YnV5ICQ5MCBiaWxsaW9uIGEgbW9udGgsIHNheXMgYSBuZXdzbGV0dGVyPC9hPjwvbGk+CjxsaT48YSBocmVmPSIvYiI+\
        QSByZWFkZXLigJlzIGd1aWRlIHRvIHJlcG8gaGFpcmN1dHM8L2E+PC9saT4KPC91bD48L2FzaWRlPgo8Zm9vdGVyIGNs\
        YXNzPSJmb290Ij48cD5UaGVyZSBpcyBubyBBbGRnYXRlIFJlc2VhcmNoOyB0aGlzIHBhZ2Ugd2FzIG1hZGUgdXAgdG8g\
        c2hvdyBhIHByb2dyYW0gYXQgd29yay4gT3VyIG1vZGVsIHBvcnRmb2xpbyByZXR1cm5lZCA0NSUgaW4gYSB5ZWFyIHRo\
        YXQgbmV2ZXIgd2FzLjwvcD48L2Zvb3Rlcj4KPC9ib2R5Pgo8L2h0bWw+Cg==
        """
    ),
    Note(
      path: "examples/liquidity-weekly.html",
      base64: """
        PCFET0NUWVBFIGh0bWw+CjxodG1sIGxhbmc9InpoLUNOIj4KPGhlYWQ+CjxtZXRhIGNoYXJzZXQ9ImdiMTgwMzAiPgo8\
        dGl0bGU+wfe2r9DU1tyxqDrL9bHt1q668yzXvLG4vfC7ubm7sru5uzwvdGl0bGU+CjxtZXRhIG5hbWU9ImF1dGhvciIg\
        Y29udGVudD0i1tzT7CI+CjxtZXRhIHByb3BlcnR5PSJvZzpzaXRlX25hbWUiIGNvbnRlbnQ9Irqj1MC66rnbIj4KPG1l\
        dGEgbmFtZT0iZGF0ZSIgY29udGVudD0iMjAyNS0xMi0yOSI+CjwvaGVhZD4KPGJvZHk+CjxkaXYgY2xhc3M9Im5hdiI+\
        ytfSsyB8ILrqudsgfCDA+8LKIHwgzeK74yB8IMPA1KrWuMr9IDk4LjEgfCDC17bYvfAgNDMzOCB8IFZJWCAxNC4zPC9k\
        aXY+CjxkaXYgaWQ9ImNvbnRlbnQiPgo8aDE+wfe2r9DU1tyxqDrL9bHt1q668yzXvLG4vfC7ubm7sru5uzwvaDE+Cjxw\
        IGNsYXNzPSJpbmZvIj4yMDI1xOoxMtTCMjnI1SDAtNS0Orqj1MC66rnbINf31d861tzT7Cixvs7EzqrR3cq+sb6zzNDy\
        tvjQ6bm5KTwvcD4KPHA+w8DBqrSi0tHT2jEy1MIxyNXNo9a5y/Wx7SyyotfUMTLUwjEyyNXG8Mq1yqm0orG4udzA7bm6\
        wvIsytfUwrnmxKPUvDQwMNLaw8DUqqGjztLDx8jPzqrV4tK7vdrX4LK7u+GzpMbazqyz1izUpLzGtv68vrbIvau9tdbB\
        w7/UwjI1MNLaw8DUqqGjPC9wPgo8cD7S+NDQ17yxuL3wyc/W3LvYyf3WwTIuOTbN8tLaw8DUqqGjU09GUtPrSU9SQtau\
        su7K1dWt1sE0uPa7+bXjLLOjsbi72Lm6sePA+8Gs0PjBvdbczt7Iy8q508OhozwvcD4KPHRhYmxlIGJvcmRlcj0iMSI+\
        CjxjYXB0aW9uPrHtMSC497zSttS2/ry+tsi0orG4udzA7bm6wvK1xNSksuIo0trDwNSqL9TCKTwvY2FwdGlvbj4KPHRy\
        Pjx0aD67+rm5PC90aD48dGg+1+7QwjwvdGg+PHRoPrTLx7A8L3RoPjwvdHI+Cjx0cj48dGQ+sLK6zdakyK88L3RkPjx0\
        ZD4yMDA8L3RkPjx0ZD4zMDA8L3RkPjwvdHI+Cjx0cj48dGQ+1MbhttHQvr88L3RkPjx0ZD4yMDAtMjUwPC90ZD48dGQ+\
        MzUwPC90ZD48L3RyPgo8L3RhYmxlPgo8dGFibGUgYm9yZGVyPSIxIj4KPGNhcHRpb24+se0yIMj91tbHsL6wtcS4xcLK\
        PC9jYXB0aW9uPgo8dHI+PHRoPsewvrA8L3RoPjx0aD65utWuuebEoyjS2sPA1Kov1MIpPC90aD48dGg+ztLDx7j4tcS4\
        xcLKPC90aD48L3RyPgo8dHI+PHRkPsjt18XCvTwvdGQ+PHRkPjE4MC0yODA8L3RkPjx0ZD41NSU8L3RkPjwvdHI+Cjx0\
        cj48dGQ+1NnNqNXNPC90ZD48dGQ+sru1zdPaNTAwPC90ZD48dGQ+MjUlPC90ZD48L3RyPgo8dHI+PHRkPsH3tq/Q1LPl\
        u/c8L3RkPjx0ZD4zNTwvdGQ+PHRkPjIwJTwvdGQ+PC90cj4KPC90YWJsZT4KPHA+se0ytcS5utWuuebEo9a708PAtMf4\
        t9bI/dbWx7C+sCzKx8fpvrC82cnoLLK7ysfUpLLioaM8L3A+CjxwPrK7ydm2wdXfxMPA+sq31/exyKGjMjAxOcTqx+/M\
        7LvYubrK0LOhyqfB6dauuvMsxabUvMGqtKLDv9TCwvLI67bM1a42MDDS2sPA1Ko7MjAyMMTqtcTBv7uvv+3LycO/1MK4\
        37TvMTIwMNLaw8DUqizG5NbQyP231tau0rvKx01CU6GjxMfKx77IvLHT67TMvKQsyOe98da7yseyudfj17yxuL3woaM8\
        L3A+CjxwPtPQ19TDvczls8a5utWuvavM4bjftb3Dv9TCOTAw0trDwNSqLMWm1LzBqrSi0tHT6NLUt/HIz6GjPC9wPgo8\
        cD7DwLn6MTHUwkNQSc2sscjJz9XHMi43JSy6y9DEQ1BJzayxyMnP1ccyLjYloaPFt9Sqx/jNrMbazajVzcLKzqoyLjEl\
        oaM8L3A+CjwvZGl2Pgo8ZGl2IGNsYXNzPSJhZCI+zca54yB8IMD7wsrI68PFv87Wsb21NDUw1Kossb7W3L3Y1rk8L2Rp\
        dj4KPGRpdiBjbGFzcz0icmVsYXRlZCI+0dPJ7NTEtsE6w7/UwsLyyOs5MDDS2rXEtKvR1LTTus62+MC0PC9kaXY+Cjxk\
        aXYgY2xhc3M9ImZvb3QiPrqj1MC66rnbsqKyu7Tm1Nossb7Ss9a7zqrR3cq+s8zQ8rb41/csx+vO8L7dtMvC8sL0oaM8\
        L2Rpdj4KPC9ib2R5Pgo8L2h0bWw+Cg==
        """
    ),
  ]
}
