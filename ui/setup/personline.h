// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

class QLabel;

namespace shoptalk {

class AvatarLabel;

/// A picture with a bold text above a muted one.
void addPictureLine(QWidget &line, QWidget &picture, QLabel &strong, QLabel &muted);
/// Aligns a name to the side where lines begin on the page, whatever the script of the name.
void alignToPage(QLabel &label);

/// Shows whose Facebook account is connected.
class PersonLine : public QWidget {
public:
    explicit PersonLine(const Theme &theme, QWidget *parent = nullptr);
    /// Shows initials if `picture` is null. `id` determines their colour.
    void setPerson(const QString &id, const QString &name, const QImage &picture);

private:
    AvatarLabel *m_avatar;
    QLabel *m_name;
};

} // namespace shoptalk
