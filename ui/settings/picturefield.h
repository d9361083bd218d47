// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/picturefile.h"
#include "core/identifier.h"
#include "core/result.h"
#include "ui/settings/picturedrop.h"

#include <QImage>

#include <memory>

class QBoxLayout;
class QProgressBar;
class QPushButton;

namespace shoptalk {

class AvatarLabel;
class BusinessPictures;
class SettingsNotice;
class Theme;
class TransferProgress;
struct PictureUpload;

/// Shows the profile picture of a number and changes it: by choosing a file, by drag and drop, or by pasting.
class PictureField : public PictureDrop {
    Q_OBJECT
public:
    /// `pictures` must outlive the uploads that are started here.
    PictureField(BusinessPictures &pictures, const Theme &theme, QWidget *parent = nullptr);
    ~PictureField() override;

    /// Shows the picture of that number. A running upload for another number is stopped. `name` supplies the
    /// initials.
    void setNumber(const PhoneNumberId &number, const QString &name);
    /// Loads the picture from Meta again.
    void refresh();
    /// True while a picture is being uploaded.
    bool isBusy() const { return m_watch != nullptr; }

protected:
    bool isReady() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeControls(const Theme &theme);
    void showPicture(const QImage &picture);
    void chooseFile();
    /// Handles a dropped or pasted picture.
    void take(const QMimeData &given);
    void prepare(QCoro::Task<Result<ChosenPicture>> picture);
    void crop(const Result<ChosenPicture> &picture);
    void cut(const ChosenPicture &picture, const QRect &square, const QImage &look);
    void upload();
    void cancel();
    void noteEnded(const Result<void> &outcome);
    void refuse(const Error &error);
    void showState();

    BusinessPictures &m_pictures;
    const Theme &m_theme;
    PhoneNumberId m_number;
    QBoxLayout *m_row;
    AvatarLabel *m_shown;
    QPushButton *m_change = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    SettingsNotice *m_message;
    std::shared_ptr<PictureUpload> m_upload; ///< The running upload, or one that can be retried.
    std::shared_ptr<TransferProgress> m_watch; ///< The progress of the running upload.
    QImage m_look; ///< The preview of the picture that is being uploaded.
    bool m_isPreparing = false;
    /// The focus was on a button that had to be disabled, and returns to it later.
    bool m_returnsFocus = false;
};

} // namespace shoptalk
