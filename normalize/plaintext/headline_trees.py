"""Whether a line of a saved text is the headline: boosted trees over its features. Made by `training/`; not to be edited."""
# fmt: off
# ruff: noqa: ARG001  # a feature that no tree asks for

from __future__ import annotations


def score(dist: float, size: float, words: float, heading: float, stop: float, seen: float, at: float, gap: float, gapafter: float, intitle: float, startstitle: float, indent: float, upper: float, by: float, dated: float, prev: float, next: float, overlap: float, known: float, boiler: float, listed: float, digits: float, low: float, longerafter: float, storysize: float, colon: float, longest: float) -> float:
    """The log of the odds of it."""
    return (0.0
     + (-3.550 if size <= 31.5 else (((-3.257 if gapafter <= 1e-35 else ((-2.017 if boiler <= 1e-35 else -3.187) if low <= 1e-35 else -3.486)) if size <= 96.5 else -3.346) if dist <= 14.5 else (-3.457 if seen <= 1.5 else -3.156)))
     + ((-0.105 if words <= 4.5 else ((-0.082 if overlap <= 0.3964 else 0.111) if overlap <= 0.5528 else ((0.084 if gapafter <= 1e-35 else 0.524) if words <= 18.5 else -0.061))) if intitle <= 1e-35 else (0.003 if size <= 17.5 else 1.056))
     + (((0.041 if longerafter <= 1.5 else -0.111) if startstitle <= 1e-35 else 0.429) if known <= 3.5 else ((((0.003 if gapafter <= 1e-35 else 0.218) if prev <= 19.5 else 0.017) if heading <= 1e-35 else 0.452) if startstitle <= 1e-35 else 0.463))
     + (((-0.046 if longest <= 0.244 else 0.234) if dist <= 3.5 else -0.112) if words <= 3.5 else ((((0.090 if longest <= 0.3251 else 0.211) if heading <= 1e-35 else 0.371) if stop <= 1e-35 else 0.010) if dist <= 20.5 else -0.013))
     + (((-0.047 if longest <= 0.244 else 0.223) if dist <= 4.5 else -0.113) if size <= 26.5 else (((-0.068 if gapafter <= 1e-35 else (0.077 if digits <= 4.5 else -0.082)) if startstitle <= 1e-35 else 0.289) if dated <= 1e-35 else 0.255))
     + (-0.104 if overlap <= 0.4226 else ((((0.042 if overlap <= 0.5963 else 0.191) if dated <= 1e-35 else 0.286) if prev <= 34.5 else (-0.014 if overlap <= 0.8153 else 0.173)) if longerafter <= 3.5 else (-0.100 if words <= 3.5 else 0.094)))
     + ((-0.104 if startstitle <= 1e-35 else 0.134) if size <= 24.5 else (((-0.070 if gapafter <= 1e-35 else (0.068 if prev <= 33.5 else -0.038)) if dated <= 1e-35 else (-0.028 if gapafter <= 1e-35 else 0.162)) if intitle <= 1e-35 else 0.244))
     + (-0.102 if overlap <= 0.3727 else ((0.047 if longerafter <= 2.5 else -0.095) if size <= 20.5 else (((0.114 if digits <= 6.5 else -0.084) if stop <= 1e-35 else -0.060) if overlap <= 0.8153 else (0.208 if digits <= 7.5 else -0.062))))
     + ((((0.015 if prev <= 18.5 else -0.081) if gap <= 1e-35 else ((0.098 if prev <= 39.5 else 0.012) if known <= 10.5 else -0.053)) if startstitle <= 1e-35 else 0.220) if longerafter <= 3.5 else (-0.112 if known <= 2.5 else -0.015))
     + (((0.002 if dist <= 3.5 else -0.107) if intitle <= 1e-35 else 0.084) if words <= 3.5 else ((-0.059 if gapafter <= 1e-35 else ((0.063 if by <= 1e-35 else 0.172) if prev <= 39.5 else -0.015)) if intitle <= 1e-35 else 0.178))
     + ((-0.103 if startstitle <= 1e-35 else 0.118) if overlap <= 0.3964 else ((-0.100 if gapafter <= 1e-35 else (0.121 if dist <= 8.5 else -0.053)) if size <= 21.5 else ((-0.002 if overlap <= 0.7399 else 0.093) if seen <= 1.5 else 0.170)))
     + ((((-0.028 if startstitle <= 1e-35 else 0.155) if heading <= 1e-35 else (0.220 if heading <= 1.5 else -0.021)) if seen <= 1.5 else (-0.029 if longest <= 0.1129 else 0.136)) if longerafter <= 3.5 else (-0.104 if known <= 3.5 else 0.003))
     + (((-0.074 if gap <= 1e-35 else 0.050) if longerafter <= 3.5 else -0.106) if words <= 3.5 else (((0.000 if dated <= 1e-35 else 0.091) if prev <= 30.5 else -0.060) if seen <= 1.5 else (0.123 if boiler <= 1e-35 else -0.043)))
     + (((((-0.032 if longest <= 0.9507 else 0.029) if by <= 1e-35 else 0.090) if heading <= 1e-35 else (0.223 if heading <= 1.5 else -0.024)) if intitle <= 1e-35 else 0.140) if longerafter <= 4.5 else (-0.094 if next <= 138.5 else 0.095))
     + ((-0.099 if intitle <= 1e-35 else 0.059) if overlap <= 0.3604 else (((0.065 if prev <= 17.5 else -0.020) if overlap <= 0.8153 else (-0.021 if longest <= 0.1113 else 0.110)) if longerafter <= 7.5 else (-0.084 if words <= 8.5 else 0.092)))
     + ((0.009 if dist <= 4.5 else -0.101) if size <= 21.5 else ((((-0.037 if startstitle <= 1e-35 else 0.090) if heading <= 1e-35 else 0.106) if dated <= 1e-35 else (0.090 if prev <= 32.5 else -0.006)) if seen <= 2.5 else 0.137))
     + ((-0.091 if startstitle <= 1e-35 else 0.085) if size <= 19.5 else (((-0.085 if gapafter <= 1e-35 else -0.002) if startstitle <= 1e-35 else 0.113) if seen <= 1.5 else (0.236 if prev <= 1.5 else (0.012 if storysize <= 185.5 else 0.104))))
     + (-0.080 if size <= 19.5 else (((((0.137 if size <= 31.5 else 0.039) if known <= 10.5 else -0.057) if digits <= 6.5 else -0.089) if dist <= 11.5 else (-0.073 if size <= 49.5 else 0.015)) if startstitle <= 1e-35 else 0.108))
     + (((-0.097 if heading <= 1e-35 else 0.068) if startstitle <= 1e-35 else 0.077) if overlap <= 0.3727 else ((-0.074 if size <= 10.5 else ((-0.027 if size <= 40.5 else 0.037) if overlap <= 0.7399 else 0.084)) if words <= 18.5 else -0.082))
     + (((-0.105 if size <= 41.5 else -0.020) if startstitle <= 1e-35 else 0.084) if gapafter <= 1e-35 else (((-0.074 if size <= 12.5 else 0.000) if indent <= 1e-35 else (-0.050 if size <= 12.5 else 0.072)) if intitle <= 1e-35 else 0.098))
     + (-0.080 if known <= 1.5 else ((-0.072 if gap <= 1e-35 else (0.023 if stop <= 1e-35 else -0.060)) if seen <= 1.5 else (0.235 if at <= 1e-35 else ((-0.020 if next <= 56.5 else 0.107) if dated <= 1e-35 else 0.117))))
     + ((-0.102 if dated <= 1e-35 else -0.007) if overlap <= 0.2835 else ((((0.009 if digits <= 5.5 else -0.076) if by <= 1e-35 else 0.079) if intitle <= 1e-35 else 0.087) if heading <= 1e-35 else (0.172 if heading <= 1.5 else -0.040)))
     + ((0.122 if storysize <= 27.5 else -0.084) if overlap <= 0.3964 else ((-0.072 if words <= 5.5 else 0.020) if gapafter <= 1e-35 else ((0.029 if prev <= 33.5 else -0.042) if overlap <= 0.8153 else (0.130 if words <= 4.5 else 0.052))))
     + ((0.106 if storysize <= 27.5 else -0.088) if overlap <= 0.2835 else ((((-0.059 if known <= 4.5 else 0.061) if gapafter <= 1e-35 else (0.030 if overlap <= 0.8268 else 0.077)) if known <= 9.5 else -0.034) if digits <= 6.5 else -0.091))
     + (-0.082 if overlap <= 0.2407 else (((-0.022 if startstitle <= 1e-35 else 0.083) if seen <= 1.5 else (0.214 if at <= 1e-35 else (-0.001 if next <= 26.5 else 0.073))) if heading <= 1e-35 else (0.172 if heading <= 1.5 else -0.034)))
     + ((((-0.071 if gapafter <= 1e-35 else (0.016 if stop <= 1e-35 else -0.062)) if intitle <= 1e-35 else 0.073) if seen <= 2.5 else (0.136 if at <= 51.5 else (0.054 if seen <= 5.5 else -0.075))) if longerafter <= 7.5 else -0.085)
     + ((0.080 if prev <= 3.5 else (0.120 if storysize <= 21.5 else -0.093)) if overlap <= 0.2407 else ((-0.078 if size <= 10.5 else ((0.021 if dist <= 23.5 else -0.055) if overlap <= 0.8153 else 0.063)) if words <= 20.5 else -0.086))
     + ((0.138 if storysize <= 21.5 else (-0.093 if dated <= 1e-35 else 0.010)) if overlap <= 0.2835 else (((0.017 if prev <= 39.5 else -0.048) if seen <= 1.5 else (0.176 if at <= 1e-35 else 0.040)) if digits <= 6.5 else -0.090))
     + (((-0.074 if gap <= 1e-35 else 0.008) if seen <= 1.5 else ((0.080 if at <= 51.5 else (-0.034 if size <= 41.5 else 0.054)) if boiler <= 1e-35 else -0.071)) if longerafter <= 6.5 else (-0.087 if size <= 53.5 else 0.076))
     + (((-0.088 if size <= 40.5 else 0.019) if gapafter <= 1e-35 else ((-0.033 if seen <= 1.5 else (0.172 if prev <= 1e-35 else -0.003)) if indent <= 1e-35 else 0.048)) if heading <= 1e-35 else (0.150 if heading <= 1.5 else -0.034))
     + (-0.073 if overlap <= 0.2407 else ((((0.182 if known <= 3.5 else 0.040) if dist <= 4.5 else (-0.014 if seen <= 1.5 else 0.072)) if at <= 26.5 else (-0.055 if longest <= 0.1283 else 0.022)) if known <= 9.5 else -0.040))
     + (((0.087 if at <= 1.5 else -0.065) if intitle <= 1e-35 else 0.080) if overlap <= 0.4387 else ((0.023 if at <= 70.5 else -0.026) if next <= 93.5 else ((0.114 if size <= 79.5 else -0.011) if next <= 273.5 else -0.016)))
     + ((-0.070 if intitle <= 1e-35 else 0.064) if overlap <= 0.2407 else ((-0.007 if dated <= 1e-35 else (((-0.031 if longest <= 0.1082 else 0.113) if prev <= 54.5 else -0.049) if known <= 4.5 else 0.006)) if by <= 1e-35 else 0.067))
     + ((((0.109 if storysize <= 21.5 else -0.066) if overlap <= 0.4226 else ((-0.015 if prev <= 7.5 else 0.037) if prev <= 18.5 else -0.026)) if startstitle <= 1e-35 else 0.075) if heading <= 1e-35 else (0.147 if heading <= 1.5 else -0.033))
     + ((((-0.038 if next <= 59.5 else ((0.061 if next <= 255.5 else -0.025) if digits <= 4.5 else -0.064)) if dated <= 1e-35 else (0.078 if known <= 4.5 else -0.002)) if seen <= 2.5 else 0.057) if longerafter <= 7.5 else -0.065)
     + ((0.142 if storysize <= 29.5 else (-0.086 if gapafter <= 1e-35 else (-0.005 if digits <= 4.5 else -0.088))) if overlap <= 0.5436 else (((0.124 if dist <= 8.5 else -0.000) if at <= 12.5 else 0.013) if at <= 175.5 else -0.047))
     + ((-0.077 if size <= 52.5 else 0.029) if gapafter <= 1e-35 else ((-0.039 if overlap <= 0.2407 else ((-0.052 if gap <= 1e-35 else 0.018) if seen <= 1.5 else 0.051)) if stop <= 1e-35 else (0.026 if size <= 68.5 else -0.127)))
     + (((0.013 if dist <= 4.5 else -0.079) if overlap <= 0.2407 else ((0.109 if dist <= 4.5 else (-0.038 if seen <= 1.5 else (0.129 if at <= 1e-35 else -0.013))) if at <= 10.5 else -0.008)) if intitle <= 1e-35 else 0.054)
     + (-0.065 if size <= 12.5 else (((((0.007 if prev <= 17.5 else -0.045) if overlap <= 0.8153 else 0.023) if heading <= 1e-35 else (0.113 if heading <= 1.5 else -0.043)) if startstitle <= 1e-35 else 0.068) if digits <= 6.5 else -0.087))
     + (((((-0.038 if next <= 74.5 else 0.011) if startstitle <= 1e-35 else 0.057) if seen <= 1.5 else (0.051 if at <= 52.5 else -0.005)) if longerafter <= 7.5 else -0.067) if heading <= 1e-35 else (0.105 if heading <= 1.5 else -0.025))
    )
