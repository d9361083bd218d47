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
    Title, ///< Name in a header, head of a card.
    Headline, ///< Head of a page.
    Display ///< Welcome.
};

/// How everything looks: colours, type, icons, and the application's palette and style sheet. Follows the
/// system's light or dark setting unless a mode is forced.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    /// Sets the application's style, palette, font and style sheet. `textScale` enlarges all text on top of
    /// the system's own setting.
    explicit Theme(QApplication &application, Mode mode = Mode::System, qreal textScale = 1.0,
                   QObject *parent = nullptr);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }
    static constexpr qreal minTextScale = 0.8;
    static constexpr qreal maxTextScale = 2.0;
    qreal textScale() const { return m_textScale; }
    /// Also of what is on the screen already. Kept within the two bounds.
    void setTextScale(qreal scale);

    const Colours &colours() const { return m_colours; }
    QFont font(TextStyle style) const;
    /// `pixels` of `size` for what stands beside text, a tick or a button: grows with the text.
    int sized(int pixels) const;
    /// Recoloured by itself when the theme changes; mirrored in right-to-left layouts if it points somewhere.
    QIcon icon(Icon icon, QColor Colours::*role = &Colours::text) const;

Q_SIGNALS:
    /// Colours or the size of text have changed; palette, font and style sheet are set already.
    void changed();

private:
    void follow();
    void apply();

    QApplication &m_application;
    std::unique_ptr<SystemScheme> m_system;
    Mode m_mode;
    bool m_dark = false;
    Colours m_colours;
    QFont m_desktopFont;
    qreal m_textScale;
    QFont m_font;
    std::unique_ptr<ControlFilter> m_controls;
};

} // namespace shoptalk
