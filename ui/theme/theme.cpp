// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/controlfilter.h"
#include "ui/theme/controlstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/iconengine.h"
#include "ui/theme/languages.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

using namespace Qt::StringLiterals;

static void registerResources()
{
    Q_INIT_RESOURCE(icons); // not inside a namespace
}

static void loadPlurals()
{
    shoptalk::loadEnglishPlurals(*QCoreApplication::instance());
}
// In every program and test that shows anything, whichever language it sets later.
Q_COREAPP_STARTUP_FUNCTION(loadPlurals)

namespace shoptalk {

namespace {

// The text size for which the sizes in metrics.h are chosen.
#ifdef Q_OS_MACOS
constexpr qreal usualPointSize = 13;
#else
constexpr qreal usualPointSize = 10;
#endif

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.window);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.surface);
    set(QPalette::AlternateBase, colours.hover);
    set(QPalette::Text, colours.text);
    set(QPalette::PlaceholderText, colours.textMuted);
    set(QPalette::Button, colours.surface);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.accentText);
    set(QPalette::Highlight, colours.selection);
    set(QPalette::HighlightedText, colours.text);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.link);
    set(QPalette::ToolTipBase, colours.surfaceRaised);
    set(QPalette::ToolTipText, colours.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.textMuted);
    return palette;
}

/// The fonts of widgets that have their own font and therefore do not follow the application's.
QList<std::pair<QWidget *, QFont>> ownFontsScaled(qreal factor)
{
    QList<std::pair<QWidget *, QFont>> fonts;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QFont font = widget->font();
        if (!widget->testAttribute(Qt::WA_SetFont) || font.pointSizeF() <= 0)
            continue;
        font.setPointSizeF(font.pointSizeF() * factor);
        fonts.emplace_back(widget, font);
    }
    return fonts;
}

} // namespace

Theme::Theme(QApplication &application, Mode mode, qreal textScale, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_system(std::make_unique<SystemScheme>(QApplication::palette()))
    , m_mode(mode)
    , m_desktopFont(QApplication::font())
    , m_textScale(qBound(minTextScale, textScale, maxTextScale))
    , m_font(applicationFont(m_desktopFont, m_textScale))
    , m_controls(std::make_unique<ControlFilter>(*this))
{
    application.installEventFilter(m_controls.get());
    registerResources();
    QApplication::setStyle(new ControlStyle(*this));
    QApplication::setFont(m_font);
    connect(m_system.get(), &SystemScheme::changed, this, &Theme::follow);
    m_look = wantedLook();
    apply();
}

Theme::~Theme() = default;

bool Theme::reducesMotion() const
{
    return m_system->reducesMotion();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    follow();
}

Theme::Look Theme::wantedLook() const
{
    if (m_mode == Mode::HighContrast)
        return Look::HighContrast;
    const bool isDark = m_mode == Mode::Dark || (m_mode == Mode::System && m_system->isDark());
    return isDark ? Look::Dark : Look::Light;
}

void Theme::follow()
{
    const Look look = wantedLook();
    if (look == m_look)
        return;
    m_look = look;
    apply();
    Q_EMIT changed();
}

void Theme::setTextScale(qreal scale)
{
    const qreal bounded = qBound(minTextScale, scale, maxTextScale);
    if (qFuzzyCompare(bounded, m_textScale))
        return;
    const auto ownFonts = ownFontsScaled(bounded / m_textScale);
    m_textScale = bounded;
    m_font = applicationFont(m_desktopFont, bounded);
    QApplication::setFont(m_font);
    apply();
    for (const auto &[widget, font] :
         ownFonts) // after the style sheet, because setting that restores earlier fonts
        widget->setFont(font);
    Q_EMIT changed();
}

void Theme::apply()
{
    switch (m_look) {
    case Look::Light:
        m_colours = lightColours();
        break;
    case Look::Dark:
        m_colours = darkColours();
        break;
    case Look::HighContrast:
        m_colours = highContrastColours();
        break;
    }
    QApplication::setPalette(paletteOf(m_colours));
    m_application.setStyleSheet(
        styleSheet(m_colours, {sized(size::touch), sized(size::box), sized(size::iconSmall)}));
}

QFont Theme::font(TextStyle style) const
{
    switch (style) {
    case TextStyle::Caption:
        return scaled(m_font, 0.86, QFont::Normal);
    case TextStyle::Body:
        return m_font;
    case TextStyle::BodyStrong:
        return scaled(m_font, 1.0, QFont::DemiBold);
    case TextStyle::Title:
        return scaled(m_font, 1.12, QFont::DemiBold);
    case TextStyle::Headline:
        return scaled(m_font, 1.5, QFont::DemiBold);
    case TextStyle::Display:
        return scaled(m_font, 2.0, QFont::DemiBold);
    }
    return m_font;
}

int Theme::sized(int pixels) const
{
    return qRound(pixels * qMax(1.0, m_font.pointSizeF() / usualPointSize));
}

QIcon Theme::icon(Icon icon, QColor Colours::*role) const
{
    return QIcon(new ThemedIconEngine(this, icon, role));
}

} // namespace shoptalk
