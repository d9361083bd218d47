// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/controls.h"

#include <QFrame>

class QLabel;

namespace shoptalk {

class NoticeSign;

/// What a settings page has to say of what was just done. An alert to screen readers; hidden until it has
/// something to say.
class SettingsNotice : public QFrame {
    Q_OBJECT
public:
    /// The text's label is named `name`.
    SettingsNotice(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Shows `text` and announces it.
    void notify(Notice notice, const QString &text);
    QString text() const;

private:
    NoticeSign *m_sign;
    QLabel *m_text;
};

} // namespace shoptalk
