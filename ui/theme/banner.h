// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/controls.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shoptalk {

class Theme;

/// A text with buttons over the whole width: across the window, or above an open conversation. It is hidden
/// at first.
class Banner : public QFrame {
    Q_OBJECT
public:
    /// The banner gets the objectName `name`, its text `name` + "Text".
    Banner(const Theme &theme, const QString &name, Notice notice, QWidget *parent = nullptr);

    QString text() const;

protected:
    void setText(const QString &text);
    /// A button whose texts `setTexts` sets, now and when the language changes.
    QPushButton *addButton(const QString &name);
    static void setTexts(QPushButton &button, const QString &text, const QString &accessibleName);
    /// Has screen readers say the text, because something is new.
    void announce();

private:
    QLabel *m_text;
};

} // namespace shoptalk
