// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/composerbar.h"

namespace shoptalk {

/// Says that a sheet of the open conversation was put aside with what is written in it.
class KeptSheetBar : public ComposerBar {
    Q_OBJECT
public:
    explicit KeptSheetBar(const Theme &theme, QWidget *parent = nullptr);

    /// The title of the sheet; an empty one hides the bar.
    void setSheet(const QString &title);
};

} // namespace shoptalk
