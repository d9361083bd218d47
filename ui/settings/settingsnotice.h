// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/controls.h"

#include <QFrame>

class QLabel;

namespace shoptalk {

class NoticeSign;

/// Shows the result of what was just done on a settings page. Screen readers get it as an alert. It is hidden
/// while it is empty.
class SettingsNotice : public QFrame {
    Q_OBJECT
public:
    /// The label with the text gets the objectName `name`.
    SettingsNotice(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Shows `text` and announces it.
    void notify(Notice notice, const QString &text);
    QString text() const;

private:
    NoticeSign *m_sign;
    QLabel *m_text;
};

} // namespace shoptalk
