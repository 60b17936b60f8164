// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/outlines.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace latchkey::report {

namespace {

constexpr int longest = 1 << 24; // dots: no paper is larger

} // namespace

/// Passes all on to a painter on the picture; QPaintEngine itself makes paths of the texts.
class Outlines::Engine final : public QPaintEngine {
public:
    explicit Engine(QPicture &picture)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_picture(picture)
    {
    }
    bool begin(QPaintDevice *) override { return m_painter.begin(&m_picture); }
    bool end() override { return m_painter.end(); }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState &state) override
    {
        const DirtyFlags changed = state.state();
        if (changed & DirtyPen) {
            m_painter.setPen(state.pen());
        }
        if (changed & DirtyBrush) {
            m_painter.setBrush(state.brush());
        }
        if (changed & DirtyTransform) {
            m_painter.setTransform(state.transform());
        }
        if (changed & DirtyHints) {
            m_painter.setRenderHints(m_painter.renderHints(), false);
            m_painter.setRenderHints(state.renderHints());
        }
        if (changed & DirtyOpacity) {
            m_painter.setOpacity(state.opacity());
        }
        if (changed & DirtyClipPath) {
            m_painter.setClipPath(state.clipPath(), state.clipOperation());
        }
        if (changed & DirtyClipRegion) {
            m_painter.setClipRegion(state.clipRegion(), state.clipOperation());
        }
        if (changed & DirtyClipEnabled) {
            m_painter.setClipping(state.isClipEnabled());
        }
    }
    void drawPath(const QPainterPath &path) override { m_painter.drawPath(path); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode) {
            m_painter.drawPolyline(points, count);
        } else {
            m_painter.drawPolygon(
                points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        }
    }
    void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &part) override
    {
        m_painter.drawPixmap(place, pixmap, part);
    }
    void drawImage(const QRectF &place, const QImage &image, const QRectF &part,
        Qt::ImageConversionFlags flags) override
    {
        m_painter.drawImage(place, image, part, flags);
    }

private:
    QPicture &m_picture;
    QPainter m_painter;
};

Outlines::Outlines()
    : m_engine(std::make_unique<Engine>(m_picture))
{
}

Outlines::~Outlines() = default;

QPaintEngine *Outlines::paintEngine() const
{
    return m_engine.get();
}

// As a QPicture's, so that what is laid out for it fits here.
int Outlines::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmDpiX:
    case PdmPhysicalDpiX:
        return m_picture.logicalDpiX();
    case PdmDpiY:
    case PdmPhysicalDpiY:
        return m_picture.logicalDpiY();
    case PdmWidth:
    case PdmHeight:
        return longest;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace latchkey::report
