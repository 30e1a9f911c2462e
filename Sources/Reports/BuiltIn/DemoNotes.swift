/// The two notes of the demonstration, as the files under `examples` have them.
///
/// A test holds them to be the same: `base64 examples/NOTE` gives the text.
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
        L25hdj4KPGRpdiBjbGFzcz0ic3RyaXAiPlMmYW1wO1AgNTAwIDYsOTA1ICswLjIlIHwgVklYIDE0LjEgfCBEWFkgOTgu\
        MCB8IEdvbGQgNCwzNDUgfCBVU1QgMTBZIDQuMTIlPC9kaXY+CjwvaGVhZGVyPgo8bWFpbj4KPGFydGljbGU+CjxoMT5G\
        dW5kaW5nIGFmdGVyIHRoZSB0dXJuOiB3aHkgdGhlIGJpbGwgcHJvZ3JhbW1lIGhhcyB0byBydW4gaG90PC9oMT4KPHA+\
        MzAgRGVjZW1iZXIgMjAyNS4gQnkgSW5lcyBIb2x0LCBBbGRnYXRlIFJlc2VhcmNoLiBBbiBpbnZlbnRlZCBub3RlLCB3\
        cml0dGVuIGZvciB0aGUgZGVtb25zdHJhdGlvbiBvZiB0aGlzIHByb2dyYW0uPC9wPgo8cD5UaGUgRGVzayBpcyBidXlp\
        bmcgYWJvdXQgJDQwIGJpbGxpb24gb2YgVHJlYXN1cnkgYmlsbHMgYSBtb250aCBmb3IgcmVzZXJ2ZSBtYW5hZ2VtZW50\
        LCB0aGUgcGFjZSBpdCBhbm5vdW5jZWQgb24gRGVjZW1iZXIgMTAuIFdlIGV4cGVjdCAkNTAgYmlsbGlvbiBhIG1vbnRo\
        IGZyb20gRmVicnVhcnk6IHRoZSBUcmVhc3VyeSdzIGNhc2ggYWNjb3VudCB3aWxsIHRha2UgbW9yZSBvdXQgb2YgdGhl\
        IGJhbmtzIHRoaXMgc3ByaW5nIHRoYW4gb2ZmaWNpYWxzIGFsbG93IGZvci48L3A+CjxwPkJhbmsgcmVzZXJ2ZXMgd2Vy\
        ZSAkMi44NyB0cmlsbGlvbiBvbiBXZWRuZXNkYXkuIFNPRlIgaGFzIGF2ZXJhZ2VkIDEyIGJhc2lzIHBvaW50cyBhYm92\
        ZSBJT1JCIG92ZXIgdGhlIHBhc3QgdHdvIHdlZWtzLCBhbmQgYmFua3MgZHJldyAkMjYgYmlsbGlvbiBmcm9tIHRoZSBz\
        dGFuZGluZyByZXBvIGZhY2lsaXR5IG9uIE1vbmRheS48L3A+Cgo8aDI+V2hlcmUgdGhlIFN0cmVldCBpczwvaDI+Cjx0\
        YWJsZT4KPGNhcHRpb24+UmVzZXJ2ZSBtYW5hZ2VtZW50IHB1cmNoYXNlcyBpbiB0aGUgc2Vjb25kIHF1YXJ0ZXIsIFVT\
        RCBibiBwZXIgbW9udGg8L2NhcHRpb24+Cjx0aGVhZD48dHI+PHRoPkhvdXNlPC90aD48dGg+Tm93PC90aD48dGg+QmVm\
        b3JlPC90aD48L3RyPjwvdGhlYWQ+Cjx0Ym9keT4KPHRyPjx0ZD5NZXJpZGlhbiBTdHJlZXQ8L3RkPjx0ZD40NTwvdGQ+\
        PHRkPjM1PC90ZD48L3RyPgo8dHI+PHRkPlBvcnRoY3Vybm8gUGFydG5lcnM8L3RkPjx0ZD40NS01MDwvdGQ+PHRkPjQw\
        PC90ZD48L3RyPgo8dHI+PHRkPkFsZGdhdGU8L3RkPjx0ZD41MDwvdGQ+PHRkPjQ1PC90ZD48L3RyPgo8L3Rib2R5Pgo8\
        L3RhYmxlPgoKPGgyPldoYXQgdGhpcyBpcyBub3Q8L2gyPgo8cD5JdCBpcyBub3QgMjAxOSwgd2hlbiB0aGUgRGVzayBv\
        cGVuZWQgYXQgJDYwIGJpbGxpb24gYSBtb250aCBhZnRlciByZXBvIHJhdGVzIGhhZCB0b3VjaGVkIDEwJS4gTm9yIGlz\
        IGl0IGEgcmV2ZXJzYWwgb2YgdGhlIHJ1bm9mZiwgd2hpY2ggdG9vayBhcyBtdWNoIGFzICQ5NSBiaWxsaW9uIGEgbW9u\
        dGggb2ZmIHRoZSBiYWxhbmNlIHNoZWV0IGF0IGl0cyBmYXN0ZXN0LjwvcD4KPHA+QSBwb3N0IG1ha2luZyB0aGUgcm91\
        bmRzIGxhc3Qgd2VlayBjbGFpbWVkIHRoYXQgcHVyY2hhc2VzIHdvdWxkIGJlIGRvdWJsZWQgdG8gJDgwIGJpbGxpb24g\
        YSBtb250aC4gVGhlIE5ldyBZb3JrIEZlZCBkZW5pZWQgaXQuPC9wPgo8cD5JZiB0aGUgRGVzayBib3VnaHQgb25seSAk\
        NSBiaWxsaW9uIGEgbW9udGgsIHRoZSBuZXh0IHF1YXJ0ZXItZW5kIHdvdWxkIGJlIGEgZGlzb3JkZXJseSBvbmUuIFRo\
        YXQgaXMgYSB0aG91Z2h0IGV4cGVyaW1lbnQsIG5vdCBvdXIgdmlldy48L3A+Cgo8aDI+V2hhdCBpdCBtZWFucyBmb3Ig\
        dGhlIHNjZW5hcmlvczwvaDI+CjxwPldlIGdpdmUgYSBsaXF1aWRpdHktZHJpdmVuIG1lbHQtdXAgNDUlLCBhIHNvZnQg\
        bGFuZGluZyAzNSUgYW5kIGEgZnVuZGluZyBzcXVlZXplIDIwJS48L3A+CjxwPlRoZSBkb2xsYXIgaW5kZXggaGFzIHNs\
        aXBwZWQgdG8gOTguMCBhbmQgc3BvdCBnb2xkIGhhcyBjbGltYmVkIHRvICQ0LDM0NSBhbiBvdW5jZTsgb3VyIHRhcmdl\
        dCBmb3IgdGhlIGVuZCBvZiAyMDI2IGlzICQ1LDAwMC48L3A+CjwvYXJ0aWNsZT4KPC9tYWluPgo8YXNpZGU+PGgzPk1v\
        c3QgcmVhZDwvaDM+PHVsPgo8bGk+PGEgaHJlZj0iL2EiPlRoZSBGZWQgd2lsbCBidXkgJDkwIGJpbGxpb24gYSBtb250\
        aCwgc2F5cyBhIG5ld3NsZXR0ZXI8L2E+PC9saT4KPGxpPjxhIGhyZWY9Ii9iIj5UZW4gY2hhcnRzIG9uIHRoZSAkMzgg\
        dHJpbGxpb24gZGVidDwvYT48L2xpPgo8L3VsPjwvYXNpZGU+Cjxmb290ZXIgY2xhc3M9ImZvb3QiPjxwPkFsZGdhdGUg\
        UmVzZWFyY2ggZG9lcyBub3QgZXhpc3QuIEZvciBwcm9mZXNzaW9uYWwgY2xpZW50cyBvbmx5OyBwYXN0IHBlcmZvcm1h\
        bmNlIGlzIG5vIGd1aWRlIHRvIGZ1dHVyZSByZXN1bHRzLiBDbGllbnQgYXNzZXRzIG9mICQ0NSBiaWxsaW9uLiBSYXRp\
        bmdzOiBCdXkgNDAlLCBIb2xkIDM1JSwgU2VsbCAyNSUuPC9wPjwvZm9vdGVyPgo8L2JvZHk+CjwvaHRtbD4K
        """
    ),
    Note(
      path: "examples/liquidity-weekly.html",
      base64: """
        PCFET0NUWVBFIGh0bWw+CjxodG1sIGxhbmc9InpoLUNOIj4KPGhlYWQ+CjxtZXRhIGNoYXJzZXQ9ImdiMTgwMzAiPgo8\
        dGl0bGU+wfe2r9DU1tyxqDrL9bHt1q668yzXvLG4vfC7ubm7sru5uzwvdGl0bGU+CjxtZXRhIG5hbWU9ImF1dGhvciIg\
        Y29udGVudD0i1tzT7CI+CjxtZXRhIHByb3BlcnR5PSJvZzpzaXRlX25hbWUiIGNvbnRlbnQ9Irqj1MC66rnbIj4KPG1l\
        dGEgbmFtZT0iZGF0ZSIgY29udGVudD0iMjAyNS0xMi0yOSI+CjwvaGVhZD4KPGJvZHk+CjxkaXYgY2xhc3M9Im5hdiI+\
        ytfSsyB8ILrqudsgfCDA+8LKIHwgzeK74yB8IMPA1KrWuMr9IDk4LjEgfCDP1rv1u8a98CA0MzM4IHwgv9a7xda4yv0g\
        MTQuMzwvZGl2Pgo8ZGl2IGlkPSJjb250ZW50Ij4KPGgxPsH3tq/Q1Nbcsag6y/Wx7dauuvMs17yxuL3wu7m5u7K7ubs8\
        L2gxPgo8cCBjbGFzcz0iaW5mbyI+MjAyNcTqMTLUwjI5yNUgwLTUtDq6o9TAuuq52yDX99XfOtbc0+wosb7OxM6q0d3K\
        vrG+s8zQ8rb40Om5uSk8L3A+CjxwPsPAwaq0otLR09oxMtTCMcjVzaPWucv1se0ssqLX1DEy1MIxMsjVxvDKtcqptKKx\
        uLncwO25usLyLMrX1MK55sSj1Lw0MDDS2sPA1Kqho87Sw8fIz86q1eLSu73a1+Cyu7vhs6TG2s6ss9Ys1KS8xrb+vL62\
        yL2rvbXWwcO/1MIyNTDS2sPA1KqhozwvcD4KPHA+0vjQ0Ne8sbi98MnP1ty72Mn91sEyLjk2zfLS2sPA1Kqho1NPRlLT\
        60lPUkLWrrLuytXVrdbBNLj2u/m14yyzo7G4u9i5urHjwPvBrND4wb3W3M7eyMvKudPDoaM8L3A+Cjx0YWJsZSBib3Jk\
        ZXI9IjEiPgo8Y2FwdGlvbj6x7TEguPe80rbUtv68vrbItKKxuLncwO25usLytcTUpLLiKNLaw8DUqi/Uwik8L2NhcHRp\
        b24+Cjx0cj48dGg+u/q5uTwvdGg+PHRoPtfu0MI8L3RoPjx0aD60y8ewPC90aD48L3RyPgo8dHI+PHRkPrCyus3WpMiv\
        PC90ZD48dGQ+MjAwPC90ZD48dGQ+MzAwPC90ZD48L3RyPgo8dHI+PHRkPtTG4bbR0L6/PC90ZD48dGQ+MjAwLTI1MDwv\
        dGQ+PHRkPjM1MDwvdGQ+PC90cj4KPC90YWJsZT4KPHRhYmxlIGJvcmRlcj0iMSI+CjxjYXB0aW9uPrHtMiDH6b6w0+u4\
        xcLKPC9jYXB0aW9uPgo8dHI+PHRoPsfpvrA8L3RoPjx0aD64xcLKPC90aD48dGg+ubrVrrnmxKO82cnoKNLaw8DUqi/U\
        wik8L3RoPjwvdHI+Cjx0cj48dGQ+QSDI7dfFwr3T67y8yvXQ1NDeuLQ8L3RkPjx0ZD41NSU8L3RkPjx0ZD4yMDAtMzAw\
        PC90ZD48L3RyPgo8dHI+PHRkPkIgwfe2r9DUuqPQpdPr1NnNqNXNPC90ZD48dGQ+MjUlPC90ZD48dGQ+NDUw0tTJzzwv\
        dGQ+PC90cj4KPHRyPjx0ZD5DINX+st/Kp87z0+vB97av0NTQ3b/LPC90ZD48dGQ+MjAlPC90ZD48dGQ+MzU8L3RkPjwv\
        dHI+CjwvdGFibGU+CjxwPrm61a655sSjvfbOqsfpvrC2qNLlLLK7tPqx7c7Sw8e21LLZ1/e1xNSksuKhozwvcD4KPHA+\
        u9i5yzIwMTnE6jEw1MIswaq0otT40tTDv9TCNjAw0trDwNSqtcTL2bbIwvLI67bM1a47MjAyMMTq0t/H6cbavOQsw7/U\
        wrm6wvK1xLn61a7T601CU7rPvMa437TvMTIwMNLaw8DUqqGjwb3V37a8srvE3NPrtbHHsLLZ1/e77M6q0rvMuKGjPC9w\
        Pgo8cD7T0NfUw73M5bPGubrVrr2rzOG437W9w7/UwjkwMNLaw8DUqizFptS8waq0otLR0+jS1LfxyM+hozwvcD4KPHA+\
        w8C5+jEx1MJDUEnNrLHIyc/VxzIuNyUsusvQxENQSc2sscjJz9XHMi42JaGjxbfUqsf4zazG2s2o1c3Cys6qMi4xJaGj\
        PC9wPgo8L2Rpdj4KPGRpdiBjbGFzcz0iYWQiPqG+ueO45qG/v6q7p7y0y800NTDDwNSqzOXR6b3wLMO/1MLP3jQwMMP7\
        oaM8L2Rpdj4KPGRpdiBjbGFzcz0icmVsYXRlZCI+yMjDxc3GvPY6w7/UwjQ1MNLau7nKxzM10to/0rvOxL+0tq65utWu\
        1q7V+TwvZGl2Pgo8ZGl2IGNsYXNzPSJmb290Ij7D4tTwyfnD9zq6o9TAuuq5286q0Om5ubv6ubkszsTW0LnbteOyu7m5\
        s8nNttfKvajS6aGjsbiwuLrFMDAwMDAwMDA8L2Rpdj4KPC9ib2R5Pgo8L2h0bWw+Cg==
        """
    ),
  ]
}
