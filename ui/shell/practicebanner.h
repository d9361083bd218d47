// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/banner.h"

namespace shoptalk {

/// Says that the shop is made up. It is hidden at first; once shown, it stays.
class PracticeBanner : public Banner {
    Q_OBJECT
public:
    explicit PracticeBanner(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace shoptalk
