// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QFont>
#include <QIcon>
#include <QObject>

#include <memory>

class QApplication;

namespace shoptalk {

class ControlFilter;
class SystemScheme;

/// A step of the type scale, relative to the application's font, so that larger system text enlarges all of
/// them.
enum class TextStyle {
    Caption, ///< Times, hints.
    Body,
    BodyStrong,
    Title, ///< The name in a header, the title of a card.
    Headline, ///< The title of a page.
    Display ///< Welcome.
};

/// How everything looks: colours, type, icons, and the application's palette and style sheet. Follows the
/// system's light or dark setting unless a mode is forced.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode {
        System,
        Light,
        Dark,
        HighContrast ///< Dark, with text at 7:1 (WCAG AAA) and edges that people with low vision can see.
    };
    Q_ENUM(Mode)

    /// Sets the application's style, palette, font and style sheet. `textScale` enlarges all text on top of
    /// the system's own setting.
    explicit Theme(QApplication &application, Mode mode = Mode::System, qreal textScale = 1.0,
                   QObject *parent = nullptr);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_look != Look::Light; }
    /// True if nothing is to move or fade, because the desktop asks for that.
    bool reducesMotion() const;
    static constexpr qreal minTextScale = 0.8;
    static constexpr qreal maxTextScale = 2.0;
    qreal textScale() const { return m_textScale; }
    /// Changes the size of all text, also of widgets that are already shown. Values outside of the two bounds
    /// are clamped.
    void setTextScale(qreal scale);

    const Colours &colours() const { return m_colours; }
    QFont font(TextStyle style) const;
    /// The size of something that is placed beside text, such as a tick or a button: it grows with the text.
    int sized(int pixels) const;
    /// An icon that is recoloured when the theme changes, and mirrored in right-to-left layouts if it points
    /// in a direction.
    QIcon icon(Icon icon, QColor Colours::*role = &Colours::text) const;

Q_SIGNALS:
    /// The colours or the text size have changed. Palette, font and style sheet are already set.
    void changed();

private:
    enum class Look { Light, Dark, HighContrast };
    Look wantedLook() const;
    void follow();
    void apply();

    QApplication &m_application;
    std::unique_ptr<SystemScheme> m_system;
    Mode m_mode;
    Look m_look = Look::Light;
    Colours m_colours;
    QFont m_desktopFont;
    qreal m_textScale;
    QFont m_font;
    std::unique_ptr<ControlFilter> m_controls;
};

} // namespace shoptalk
