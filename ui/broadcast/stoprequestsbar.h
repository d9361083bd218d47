// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/banner.h"

namespace shoptalk {

class StopProposals;

/// Says how many customers wrote "stop" and wait for a decision, and opens their list. It is hidden if there
/// are none.
class StopRequestsBar : public Banner {
    Q_OBJECT
public:
    /// `proposals` and `theme` outlive this.
    StopRequestsBar(StopProposals &proposals, const Theme &theme, QWidget *parent = nullptr);

    /// Counts again.
    void refresh();

private:
    void openList();

    StopProposals &m_proposals;
    const Theme &m_theme;
};

} // namespace shoptalk
