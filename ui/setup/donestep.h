// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"
#include "ui/theme/theme.h"

class QLabel;

namespace shoptalk {

class PersonLine;
class StepFooter;

/// Who and which number is connected, and the way into the inbox.
class DoneStep : public SetupStep {
    Q_OBJECT
public:
    DoneStep(SetupFlow &flow, const Theme &theme, QWidget *parent = nullptr);

    void setNumber(const PhoneNumber &number);

    StepHead head() const override;
    void refresh() override;
    QWidget *firstField() const override;
    QPushButton *primaryButton() const override;
    void retry() override;

Q_SIGNALS:
    void finished();

private:
    QWidget *makeSummary(const Theme &theme);

    SetupFlow &m_flow;
    PhoneNumber m_number;
    PersonLine *m_person = nullptr;
    QWidget *m_numberLine = nullptr;
    QLabel *m_numberText = nullptr;
    QLabel *m_numberName = nullptr;
    StepFooter *m_footer;
};

} // namespace shoptalk
