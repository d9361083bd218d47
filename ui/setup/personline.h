// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

class QLabel;

namespace shoptalk {

class AvatarLabel;

/// A picture, and a strong text over a muted one.
void addPictureLine(QWidget &line, QWidget &picture, QLabel &strong, QLabel &muted);
/// Keeps a name at the side where lines begin on the page, whatever its own script.
void alignToPage(QLabel &label);

/// Whose Facebook account is connected.
class PersonLine : public QWidget {
public:
    explicit PersonLine(const Theme &theme, QWidget *parent = nullptr);
    /// Their initials where `picture` is null; `id` decides the colour.
    void setPerson(const QString &id, const QString &name, const QImage &picture);

private:
    AvatarLabel *m_avatar;
    QLabel *m_name;
};

} // namespace shoptalk
