#pragma once

#include "smtp/dkimrecord.h"

#include <QFrame>

/** A DNS record ready to publish: its name and text, each with a button that copies it. */
class RecordView : public QFrame
{
    Q_OBJECT

public:
    explicit RecordView(const TxtRecord &record, QWidget *parent = nullptr);
};
