// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/controls.h"

#include <QLabel>

namespace shoptalk {

/// The icon at the start of a notice. Each kind has its own shape, so that it can be recognised without
/// colour.
class NoticeSign : public QLabel {
    Q_OBJECT
public:
    explicit NoticeSign(const Theme &theme, QWidget *parent = nullptr);

    void setNotice(Notice notice);
    /// The same with an icon that says more than that of the kind.
    void setNotice(Notice notice, Icon icon);

private:
    void paint();

    const Theme &m_theme;
    Notice m_notice = Notice::Info;
    Icon m_icon = Icon::Info;
};

} // namespace shoptalk
