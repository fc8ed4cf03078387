"use strict";
// Draws the table of a report when somebody asks for it; without scripts there is no button and the table says it all.
(() => {
  const place = document.querySelector(".stats-chart");
  const table = document.querySelector("table[data-chart]");
  if (!place || !table) {
    return;
  }
  const words = place.dataset;
  const ink = "#1b2129";
  const blue = "#0b4f9c";
  const amber = "#8a5a00";

  const number = (row, column) => {
    const cell = row.querySelector(`[data-column="${column}"]`);
    return cell && cell.dataset.value !== undefined ? Number(cell.dataset.value) : null;
  };
  const rows = () => {
    const all = [...table.querySelectorAll("tbody tr")];
    const deepest = all.some((row) => row.dataset.depth === "2") ? "2" : "1";
    return all
      .filter((row) => row.dataset.depth === deepest)
      .map((row) => ({
        row,
        name: (row.querySelector(".stats__name a, .stats__name span") || row.querySelector(".stats__name")).textContent.trim(),
      }));
  };
  const local = (value) => value.toLocaleString(words.lang);

  // Told apart by hatching and by a line, not only by colour.
  const hatched = () => {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 8;
    const pen = tile.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = blue;
    pen.lineWidth = 2;
    pen.beginPath();
    for (const x of [-8, 0, 8]) {
      pen.moveTo(x, 8);
      pen.lineTo(x + 8, 0);
    }
    pen.stroke();
    return { image: tile, repeat: "repeat" };
  };
  const text = { color: ink, fontFamily: "Be Vietnam Pro, sans-serif", fontSize: 13 };
  const axis = { axisLabel: { ...text, formatter: local }, splitLine: { lineStyle: { color: "#dcd8d0" } } };

  const trend = () => {
    const months = rows();
    return {
      key: [["hatched", words.received], ["full", words.finished], ["line", words.share]],
      height: 23,
      option: {
        animation: false,
        textStyle: text,
        grid: { left: 8, right: 8, top: 24, bottom: 8, containLabel: true },
        xAxis: { type: "category", data: months.map((month) => month.name.replace(/^\D+/, "")), axisLabel: text },
        yAxis: [
          { type: "value", minInterval: 1, ...axis },
          { type: "value", min: 0, max: 100, axisLabel: { ...text, formatter: "{value} %" }, splitLine: { show: false } },
        ],
        series: [
          {
            type: "bar",
            data: months.map(({ row }) => number(row, "ONLINE") + number(row, "DIRECT")),
            itemStyle: { color: hatched(), borderColor: blue, borderWidth: 1.5 },
          },
          { type: "bar", data: months.map(({ row }) => number(row, "FINISHED")), itemStyle: { color: blue } },
          {
            type: "line",
            yAxisIndex: 1,
            data: months.map(({ row }) => number(row, "ON_TIME_PERCENT")),
            symbolSize: 9,
            lineStyle: { color: amber, width: 3 },
            itemStyle: { color: amber },
          },
        ],
      },
    };
  };

  const league = () => {
    const best = rows()
      .map(({ row, name }) => ({ name, share: number(row, "ON_TIME_PERCENT") }))
      .filter(({ share }) => share !== null)
      .sort((one, other) => one.share - other.share)
      .slice(-30);
    const narrow = place.clientWidth < 560;
    return {
      key: [["full", words.share]],
      height: Math.max(8, 3 + best.length * 1.7),
      option: {
        animation: false,
        textStyle: text,
        grid: { left: 8, right: 64, top: 8, bottom: 8, containLabel: true },
        xAxis: { type: "value", min: 0, max: 100, axisLabel: { ...text, formatter: "{value} %" }, splitNumber: narrow ? 2 : 5 },
        yAxis: {
          type: "category",
          data: best.map(({ name }) => name),
          axisLabel: { ...text, width: narrow ? 120 : 300, overflow: "truncate", interval: 0 },
        },
        series: [
          {
            type: "bar",
            data: best.map(({ share }) => share),
            itemStyle: { color: blue },
            label: { show: true, position: "right", ...text, formatter: ({ value }) => `${local(value)} %` },
          },
        ],
      },
    };
  };

  const loaded = () =>
    new Promise((resolve, reject) => {
      if (window.echarts) {
        resolve();
        return;
      }
      const script = document.createElement("script");
      script.src = words.script;
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
      document.head.append(script);
    });

  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--quiet stats-chart__open";
  button.textContent = words.open;
  button.setAttribute("aria-expanded", "false");
  const frame = document.createElement("div");
  frame.hidden = true;
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  place.append(button, said, frame);

  const draw = () => {
    const { key, height, option } = words.kind === "trend" ? trend() : league();
    const list = document.createElement("ul");
    list.className = "stats-chart__key";
    for (const [shape, name] of key) {
      const item = document.createElement("li");
      item.dataset.shape = shape;
      item.textContent = name;
      list.append(item);
    }
    const area = document.createElement("div");
    area.className = "stats-chart__area";
    area.style.height = `${height}rem`;
    area.setAttribute("role", "img");
    area.setAttribute("aria-label", words.name);
    frame.replaceChildren(list, area);
    const chart = window.echarts.init(area, undefined, { renderer: "canvas" });
    chart.setOption(option);
    window.addEventListener("resize", () => chart.resize());
  };

  button.addEventListener("click", async () => {
    const opens = frame.hidden;
    if (opens && !frame.hasChildNodes()) {
      button.disabled = true;
      try {
        await loaded();
      } catch {
        said.textContent = words.failed;
        return;
      } finally {
        button.disabled = false;
      }
      frame.hidden = false;
      draw();
    }
    frame.hidden = !opens;
    button.textContent = opens ? words.close : words.open;
    button.setAttribute("aria-expanded", String(opens));
  });
})();
