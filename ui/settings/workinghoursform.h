// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace shoptalk {

class CheckLine;
class Theme;

/// Asks for the working hours: whether there are any and, for each weekday, from when until when.
class WorkingHoursForm : public QWidget {
    Q_OBJECT
public:
    WorkingHoursForm(const WorkingHours &hours, const Theme &theme, QWidget *parent = nullptr);

    WorkingHours hours() const;

Q_SIGNALS:
    void changed(const shoptalk::WorkingHours &hours);

private:
    struct Day {
        QCheckBox *isWorking = nullptr;
        QTimeEdit *from = nullptr;
        QLabel *between = nullptr;
        QTimeEdit *to = nullptr;
        QLabel *nextDay = nullptr;
    };

    QWidget *makeDay(int weekday, const WorkingDay &day, const Theme &theme);
    QTimeEdit *makeTime(const QString &name, const QString &accessibleName, QTime time, QWidget *parent);
    void alignDays();
    void take();
    /// Shows the widgets that belong to the chosen hours.
    void showHours();

    CheckLine *m_areOn;
    QWidget *m_days;
    std::array<Day, 7> m_rows; ///< Monday first.
};

} // namespace shoptalk
