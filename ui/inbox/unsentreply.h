// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

namespace shoptalk {

class Theme;

/// Says that a reply was not sent because its conversation is gone, with the text of the reply to be copied.
class UnsentReply : public QDialog {
    Q_OBJECT
public:
    UnsentReply(const QString &text, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace shoptalk
