-- SPDX-License-Identifier: EUPL-1.2
-- SPDX-FileCopyrightText: 2026 Toegangspoort
WITH client AS (
  SELECT
    gemeente, client,
    max((van, wijk)) FILTER (eerste) AS plek_1,
    max((van, wijk)) FILTER (tweede) AS plek_2,
    bit_or(CASE WHEN eerste THEN soort ELSE 0 END) AS bits_1,
    bit_or(CASE WHEN tweede THEN soort ELSE 0 END) AS bits_2,
    CASE WHEN min(nullif(geslacht, '')) = max(nullif(geslacht, '')) THEN min(nullif(geslacht, '')) ELSE '' END AS geslacht,
    CASE WHEN min(geboortejaar) = max(geboortejaar) THEN {jaar} - 1 - min(geboortejaar) END AS jaren
  FROM (
    SELECT
      *,
      van < make_date({jaar}, 7, 1) AS eerste,
      coalesce(tot_en_met >= make_date({jaar}, 7, 1), true) AS tweede,
      CASE
        WHEN categorie IN ('05', '08', '11', '12', '13', '14') THEN 17
        WHEN categorie = '01' THEN 18
        WHEN categorie IN ('02', '03', '04', '06', '07', '09', '10') THEN 20
        WHEN categorie IN ('15', '16', '17', '18') THEN 24
        ELSE 16
      END AS soort
    FROM '{feiten}'
    WHERE van <= make_date({jaar}, 12, 31)
      AND coalesce(tot_en_met >= greatest(van, make_date({jaar}, 1, 1)), true)
  )
  GROUP BY ALL
), deel AS (
  SELECT
    gemeente, geslacht,
    CASE
      WHEN jaren IS NULL THEN 'onbekend' WHEN jaren < 30 THEN '0-30' WHEN jaren < 45 THEN '30-45'
      WHEN jaren < 60 THEN '45-60' WHEN jaren < 75 THEN '60-75' WHEN jaren < 85 THEN '75-85' ELSE '85+'
    END AS leeftijd,
    unnest([
      {{'deel': 0, 'wijk': coalesce(greatest(plek_1, plek_2), plek_1, plek_2)[2], 'bits': bits_1 | bits_2}},
      {{'deel': 1, 'wijk': plek_1[2], 'bits': bits_1}},
      {{'deel': 2, 'wijk': plek_2[2], 'bits': bits_2}}
    ], recursive := true)
  FROM client
)
SELECT
  deel, gemeente, wijk, geslacht, leeftijd,
  count(*) AS totaal,
  count(*) FILTER (bits & 7 > 0) AS zonder_verblijf,
  count(*) FILTER (bits & 4 > 0) AS thuis,
  count(*) FILTER (bits & 2 > 0) AS huishouden,
  count(*) FILTER (bits & 8 > 0) AS verblijf,
  count(*) FILTER (bits & 1 > 0) AS hulpmiddelen
FROM deel
WHERE bits > 0
GROUP BY ALL
ORDER BY ALL
